package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Link.Target;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.ShapedLine;
import aiworkbench.export.text.ShapedText;
import aiworkbench.model.Link;

/** Makes the titles of links clickable where they stand in a text. */
final class LinkMarks {

    private LinkMarks() {}

    /** The links of a text whose top left corner is at a place; nothing where the pages do not hold what they lead to. */
    static List<Content> of(LayoutContext context, ShapedText text, double x, double y, List<Link> links) {
        var marks = new ArrayList<Content>();
        if (!context.part().linked()) {
            return marks;
        }
        for (var link : links) {
            context.part().place(link).ifPresent(place -> {
                var title = context.title(link);
                for (var area : areas(text, x, y, title)) {
                    marks.add(Group.of(Tag.LINK, new aiworkbench.export.page.Link(area, new Target.Place(place), title)));
                }
            });
        }
        return marks;
    }

    /** Where a title stands: in one line, or over several lines that it fills or shares with other words. */
    private static List<Area> areas(ShapedText text, double x, double y, String title) {
        var words = squeeze(title);
        double top = y;
        for (int line = 0; line < text.lines().size(); line++) {
            var areas = from(text.lines().subList(line, text.lines().size()), x, top, words);
            if (!areas.isEmpty()) {
                return areas;
            }
            top += text.lines().get(line).height();
        }
        return List.of();
    }

    /** Where words that begin in the first of some lines stand, up to the end of the lines; nothing if they do not begin there. */
    private static List<Area> from(List<ShapedLine> lines, double x, double y, String words) {
        var areas = new ArrayList<Area>();
        String rest = words;
        double top = y;
        for (var line : lines) {
            String there = squeeze(line.text());
            int from = areas.isEmpty() ? start(there, rest) : 0;
            int length = from < 0 ? 0 : Math.min(rest.length(), there.length() - from);
            if (length == 0 || !there.startsWith(rest.substring(0, length), from)) {
                return List.of();
            }
            areas.add(area(line, x, top, from, from + length));
            rest = rest.substring(length);
            if (rest.isEmpty()) {
                return areas;
            }
            top += line.height();
        }
        return areas;
    }

    /** Where in a line the words begin, or their beginning that goes on in the next line; -1 if they do not. */
    private static int start(String line, String words) {
        int whole = line.indexOf(words);
        if (whole >= 0) {
            return whole;
        }
        for (int from = Math.max(0, line.length() - words.length() + 1); from < line.length(); from++) {
            if (words.startsWith(line.substring(from))) {
                return from;
            }
        }
        return -1;
    }

    /** The letters from one place to another without spaces; the whole line where letters do not stand from left to right. */
    private static Area area(ShapedLine line, double x, double top, int from, int to) {
        var whole = new Area(x + line.x(), top, line.width(), line.height());
        double left = Double.NaN;
        double right = Double.NaN;
        int at = 0;
        var seen = new StringBuilder();
        for (Mark mark : line.runs()) {
            if (!(mark instanceof TextRun run)) {
                return whole;
            }
            for (var cluster : run.clusters()) {
                double place = x + line.x() + run.x() + cluster.glyphs().getFirst().x();
                String letters = squeeze(cluster.text());
                if (at >= from && at < to && Double.isNaN(left)) {
                    left = place;
                }
                if (at >= to && Double.isNaN(right) && !letters.isEmpty()) {
                    right = place;
                }
                at += letters.length();
                seen.append(letters);
            }
        }
        return seen.toString().equals(squeeze(line.text())) && !Double.isNaN(left)
                ? new Area(left, top, Math.max(1, (Double.isNaN(right) ? whole.right() : right) - left), line.height()) : whole;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\p{Cf}]+", "");
    }
}
