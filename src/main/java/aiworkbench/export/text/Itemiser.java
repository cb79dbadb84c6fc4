package aiworkbench.export.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a paragraph into runs: same style, same direction, and one face that has all the characters. */
final class Itemiser {

    private final FontLibrary fonts;
    private final Locale language;

    Itemiser(FontLibrary fonts, Locale language) {
        this.fonts = fonts;
        this.language = language;
    }

    /** The runs of a paragraph in reading order. */
    List<Run> runs(StyledText paragraph, Bidi bidi) {
        List<Run> runs = new ArrayList<>();
        String text = paragraph.text();
        for (int from = 0; from < text.length(); ) {
            int to = from + 1;
            while (to < text.length() && paragraph.styles()[to] == paragraph.styles()[from]
                    && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
                to++;
            }
            addByFace(runs, paragraph, from, to, (byte) bidi.getLevelAt(from));
            from = to;
        }
        return runs;
    }

    private void addByFace(List<Run> runs, StyledText paragraph, int from, int to, byte level) {
        Style style = paragraph.styles()[from];
        String text = paragraph.text().substring(from, to);
        FontFace first = fonts.first(style.weight(), style.italic());
        if (first.has(text)) {
            runs.add(new Run(from, to, style, Optional.of(first), level));
            return;
        }
        List<String> letters = letters(text);
        List<Optional<FontFace>> faces = faces(letters, style, first);
        int at = from;
        for (int i = 0; i < letters.size(); ) {
            int length = letters.get(i).length();
            int next = i + 1;
            while (next < letters.size() && faces.get(i).isPresent() && faces.get(next).equals(faces.get(i))) {
                length += letters.get(next++).length();
            }
            runs.add(new Run(at, at + length, style, faces.get(i), level));
            at += length;
            i = next;
        }
    }

    private List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        BreakIterator ends = BreakIterator.getCharacterInstance(language);
        ends.setText(text);
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            letters.add(text.substring(from, to));
            from = to;
        }
        return letters;
    }

    /** Signs that belong to no script take the face of the letters they stand with, so that pairs match. */
    private List<Optional<FontFace>> faces(List<String> letters, Style style, FontFace first) {
        List<Optional<FontFace>> faces = new ArrayList<>();
        Optional<FontFace> before = Optional.empty();
        for (int i = 0; i < letters.size(); i++) {
            String letter = letters.get(i);
            int c = letter.codePointAt(0);
            Optional<FontFace> wanted = before;
            if (Characters.neutral(c) && (opens(c) || before.isEmpty())) {
                wanted = strongAfter(letters, i, style);
            }
            boolean follows = Characters.neutral(c) && wanted.isPresent() && wanted.get().has(letter)
                    && !Character.isEmojiPresentation(c) || c == ' ' && before.isEmpty();
            Optional<FontFace> face = follows ? wanted.or(() -> Optional.of(first))
                    : fonts.faceFor(letter, style.weight(), style.italic(), language);
            faces.add(face);
            before = face;
        }
        return faces;
    }

    private Optional<FontFace> strongAfter(List<String> letters, int index, Style style) {
        int end = Math.min(letters.size(), index + 4);
        return letters.subList(index + 1, Math.max(end, index + 1)).stream()
                .filter(letter -> !Characters.neutral(letter.codePointAt(0)))
                .findFirst()
                .flatMap(letter -> fonts.faceFor(letter, style.weight(), style.italic(), language));
    }

    private static boolean opens(int c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
}
