package aiworkbench.export.page;

import java.util.Locale;
import java.util.Optional;

/**
 * What a group of content is.
 *
 * @param alt what a figure or link says in words; empty if the content speaks for itself
 * @param scope which cells a header cell heads
 * @param columns how many columns a cell spans, from 1
 * @param rows how many rows a cell spans, from 1
 * @param language of this content if it differs from the language of the job
 * @param continues name shared by the pieces of one element that goes on over several pages (or after something
 *         else on the same page): the pieces become one element; names count within the job
 */
public record Tag(
        Role role,
        String alt,
        Scope scope,
        int columns,
        int rows,
        Optional<Locale> language,
        Optional<String> continues) {

    public static final Tag SECTION = of(Role.SECTION);
    public static final Tag H1 = of(Role.H1);
    public static final Tag H2 = of(Role.H2);
    public static final Tag H3 = of(Role.H3);
    public static final Tag H4 = of(Role.H4);
    public static final Tag P = of(Role.P);
    public static final Tag LIST = of(Role.LIST);
    public static final Tag ITEM = of(Role.ITEM);
    public static final Tag LABEL = of(Role.LABEL);
    public static final Tag BODY = of(Role.BODY);
    public static final Tag TABLE = of(Role.TABLE);
    public static final Tag HEAD_ROWS = of(Role.HEAD_ROWS);
    public static final Tag BODY_ROWS = of(Role.BODY_ROWS);
    public static final Tag ROW = of(Role.ROW);
    public static final Tag COLUMN_HEADER = header(Scope.COLUMN);
    public static final Tag ROW_HEADER = header(Scope.ROW);
    public static final Tag CELL = of(Role.CELL);
    public static final Tag CAPTION = of(Role.CAPTION);
    public static final Tag CONTENTS = of(Role.CONTENTS);
    public static final Tag CONTENTS_ITEM = of(Role.CONTENTS_ITEM);
    public static final Tag LINK = of(Role.LINK);
    public static final Tag SPAN = of(Role.SPAN);
    public static final Tag ARTIFACT = of(Role.ARTIFACT);

    public Tag {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans at least one column and row");
        }
        if (role == Role.FIGURE && alt.isBlank()) {
            throw new IllegalArgumentException("a figure needs words that say what it shows");
        }
    }

    private static Tag of(Role role) {
        return new Tag(role, "", Scope.NONE, 1, 1, Optional.empty(), Optional.empty());
    }

    private static Tag header(Scope scope) {
        return new Tag(Role.HEADER, "", scope, 1, 1, Optional.empty(), Optional.empty());
    }

    /** A heading, 1 the highest and 4 the lowest. */
    public static Tag heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            default -> throw new IllegalArgumentException("heading level " + level);
        };
    }

    /** A picture, with words that say what it shows. */
    public static Tag figure(String alt) {
        return new Tag(Role.FIGURE, alt, Scope.NONE, 1, 1, Optional.empty(), Optional.empty());
    }

    /** This cell over several columns and rows. */
    public Tag spanning(int columns, int rows) {
        return new Tag(role, alt, scope, columns, rows, language, continues);
    }

    /** This tag for content in another language than the job's. */
    public Tag in(Locale language) {
        return new Tag(role, alt, scope, columns, rows, Optional.of(language), continues);
    }

    /** One piece of the element of that name; see {@link #continues()}. */
    public Tag partOf(String name) {
        return new Tag(role, alt, scope, columns, rows, language, Optional.of(name));
    }

    /** The kinds of content. */
    public enum Role {
        SECTION, H1, H2, H3, H4, P,
        /** Holds ITEMs, which hold an optional LABEL (bullet or number) and a BODY. */
        LIST, ITEM, LABEL, BODY,
        /** Holds an optional CAPTION, then ROWs, or HEAD_ROWS and BODY_ROWS of ROWs; rows hold HEADER and CELL. */
        TABLE, HEAD_ROWS, BODY_ROWS, ROW, HEADER, CELL,
        CAPTION, FIGURE,
        /** A table of contents, and one entry of it. */
        CONTENTS, CONTENTS_ITEM,
        /** Text that a {@link Link} mark in the same group makes clickable. */
        LINK,
        SPAN,
        /** Decoration, and what repeats on every page. */
        ARTIFACT
    }

    /** Which cells a header cell heads. */
    public enum Scope { NONE, COLUMN, ROW, BOTH }
}
