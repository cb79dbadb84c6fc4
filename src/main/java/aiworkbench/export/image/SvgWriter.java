package aiworkbench.export.image;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Geometry;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.page.Xml;
import aiworkbench.export.text.FontLibrary;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a page as SVG 1.1. Text is drawn as outlines, so that it looks the same everywhere and no font is needed;
 * what figures show is kept as titles. Any thread may use it.
 */
public final class SvgWriter {

    private final GlyphOutlines outlines;

    /** A writer for text that was shaped with that library. */
    public SvgWriter(FontLibrary library) {
        this.outlines = new GlyphOutlines(library);
    }

    /** Writes a page as UTF-8. The stream is not closed. */
    public void write(Page page, JobInfo info, OutputStream out) throws IOException {
        String width = SvgPath.number(page.size().width());
        String height = SvgPath.number(page.size().height());
        StringBuilder svg = new StringBuilder(1 << 16);
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"").append(width)
                .append("pt\" height=\"").append(height).append("pt\" viewBox=\"0 0 ").append(width).append(' ')
                .append(height).append("\" xml:lang=\"").append(Xml.escaped(info.language().toLanguageTag()))
                .append("\" stroke=\"none\" role=\"document\">\n<title>").append(Xml.escaped(info.title())).append("</title>\n");
        if (!info.subject().isBlank()) {
            svg.append("<desc>").append(Xml.escaped(info.subject())).append("</desc>\n");
        }
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(PageInks.PAPER.hex()).append("\"/>\n");
        page.content().forEach(content -> write(svg, content));
        svg.append("</svg>\n");
        out.write(svg.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(StringBuilder svg, Content content) {
        switch (content) {
            case Mark mark -> write(svg, mark);
            case Group group when group.tag().role() == Tag.Role.FIGURE -> {
                svg.append("<g role=\"img\"><title>").append(Xml.escaped(group.tag().alt())).append("</title>\n");
                group.content().forEach(child -> write(svg, child));
                svg.append("</g>\n");
            }
            case Group group when !group.words().isBlank() && group.tag().role() != Tag.Role.ARTIFACT -> {
                svg.append("<g role=\"text\" aria-label=\"").append(Xml.escaped(group.words())).append("\">\n");
                group.content().forEach(child -> write(svg, child));
                svg.append("</g>\n");
            }
            case Group group -> group.content().forEach(child -> write(svg, child));
        }
    }

    private void write(StringBuilder svg, Mark mark) {
        switch (mark) {
            case TextRun run -> shape(svg, outlines.of(run), Optional.of(run.ink()), Optional.empty());
            case Missing missing -> {
                shape(svg, Geometry.shape(Box.outlined(missing.frame(), missing.pen())), Optional.empty(),
                        Optional.of(missing.pen()));
                missing.digits().forEach(run -> write(svg, run));
            }
            case Box box -> shape(svg, Geometry.shape(box), box.fill(), box.outline());
            case Line line -> shape(svg, Geometry.shape(line), Optional.empty(), Optional.of(line.pen()));
            case Path path -> shape(svg, Geometry.shape(path), path.fill(), path.outline());
            case Link link -> link(svg, link);
            case Anchor _ -> { }
        }
    }

    private static void link(StringBuilder svg, Link link) {
        if (link.target() instanceof Link.Target.Web web) {
            Area area = link.area();
            svg.append("<a xlink:href=\"").append(Xml.escaped(web.address().toASCIIString())).append("\"><title>")
                    .append(Xml.escaped(link.words())).append("</title><rect x=\"").append(SvgPath.number(area.x()))
                    .append("\" y=\"").append(SvgPath.number(area.y())).append("\" width=\"")
                    .append(SvgPath.number(area.width())).append("\" height=\"")
                    .append(SvgPath.number(area.height())).append("\" fill=\"none\" pointer-events=\"all\"/></a>\n");
        }
    }

    private static void shape(StringBuilder svg, Shape shape, Optional<Ink> fill, Optional<Pen> outline) {
        String data = SvgPath.data(shape);
        if (data.isEmpty()) {
            return;
        }
        svg.append("<path fill=\"").append(fill.map(Ink::hex).orElse("none")).append('"');
        outline.ifPresent(pen -> {
            svg.append(" stroke=\"").append(pen.ink().hex()).append("\" stroke-width=\"")
                    .append(SvgPath.number(pen.width())).append('"');
            if (!pen.dashes().isEmpty()) {
                svg.append(" stroke-dasharray=\"").append(pen.dashes().stream().map(SvgPath::number)
                        .collect(Collectors.joining(","))).append('"');
            }
        });
        svg.append(" d=\"").append(data).append("\"/>\n");
    }
}
