package aiworkbench.export.page;

import aiworkbench.model.NoteColour;
import java.util.List;

/** The palette of pages, all in one place; pages are light whatever the theme of the window. */
public final class PageInks {

    /** Text. */
    public static final Ink INK = Ink.of(0x1B2430);
    /** Secondary text, 5.9:1 on white. */
    public static final Ink MUTED = Ink.of(0x5A6675);
    /** Frames, and marks that carry no text. */
    public static final Ink FAINT = Ink.of(0x8A94A3);
    /** Thin separating lines. */
    public static final Ink HAIRLINE = Ink.of(0xDCE0E6);
    /** Quiet fill of table heads and bands. */
    public static final Ink BAND = Ink.of(0xF4F5F7);
    /** Paper. */
    public static final Ink PAPER = Ink.of(0xFFFFFF);
    /** The one accent. */
    public static final Ink ACCENT = Ink.of(0x3B5BDB);
    /** Quiet fill of the accent. */
    public static final Ink ACCENT_SOFT = Ink.of(0xEDF2FF);
    /** Done, good. */
    public static final Ink OK = Ink.of(0x2B8A3E);
    /** Needs attention. */
    public static final Ink WARN = Ink.of(0xB35C00);
    /** Wrong, overdue. */
    public static final Ink DANGER = Ink.of(0xC92A2A);

    private static final List<Ink> LEVELS =
            List.of(Ink.of(0xC9EFD2), Ink.of(0xFFEFA8), Ink.of(0xFFCF99), Ink.of(0xFFA8A8));

    private PageInks() {
    }

    /**
     * The fill of a risk level, from green over yellow and orange to red, for a grid with any number of levels.
     *
     * @param index 0 is the lowest level
     * @param count how many levels the grid has
     */
    public static Ink level(int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("level " + index + " of " + count);
        }
        double place = count == 1 ? 0 : (double) index * (LEVELS.size() - 1) / (count - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, LEVELS.size() - 1);
        return LEVELS.get(below).mixed(LEVELS.get(above), place - below);
    }

    /** The stripe beside a note; {@link NoteColour#AUTO} is grey here, the block's colour is the layout's business. */
    public static Ink stripe(NoteColour colour) {
        return switch (colour) {
            case AMBER -> Ink.of(0xE8A317);
            case BLUE -> Ink.of(0x339AD0);
            case GREEN -> Ink.of(0x40B85C);
            case PINK -> Ink.of(0xD6487E);
            case VIOLET -> Ink.of(0x6B4EDB);
            case AUTO, GREY -> FAINT;
        };
    }

    /** The paper of a note. */
    public static Ink note(NoteColour colour) {
        return switch (colour) {
            case AMBER -> Ink.of(0xFFF3BF);
            case BLUE -> Ink.of(0xDBEAFE);
            case GREEN -> Ink.of(0xD8F5E0);
            case PINK -> Ink.of(0xFFE0EA);
            case VIOLET -> Ink.of(0xE9E1FF);
            case AUTO, GREY -> Ink.of(0xEEF0F3);
        };
    }
}
