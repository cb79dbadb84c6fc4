package aiworkbench.ui.export;

import aiworkbench.export.page.PrintJob;

/** What an export will hold. */
sealed interface Preview {

    /** The pages themselves. */
    record Pages(PrintJob job) implements Preview {}

    /** All of a text. */
    record Words(String text) implements Preview {}

    /** Nothing, because the document is too long for pages. */
    record Refused(String why) implements Preview {}
}
