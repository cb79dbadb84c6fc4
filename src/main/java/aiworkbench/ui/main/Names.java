package aiworkbench.ui.main;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.text.Messages;
import aiworkbench.text.Visible;
import aiworkbench.ui.common.Icon;

/** What people call documents, and the icons of their kinds. */
final class Names {

    private Names() {}

    /** Product and kind, such as "Support assistant · Risk matrix". */
    static String of(Document document, Messages messages) {
        return messages.text("main.document", product(document.title(), messages), kind(document.kind(), messages));
    }

    /** The file's name, or the product's and the kind's while there is no file. */
    static String ofFile(OpenDocument<?> document, Messages messages) {
        return document.path().map(Visible::name).orElseGet(() -> of(document.document(), messages));
    }

    /** The product's name, or words that say there is none yet. */
    static String product(String title, Messages messages) {
        return title.isBlank() ? messages.text("main.unnamed") : title;
    }

    /** The kind, such as "90-day plan". */
    static String kind(DocumentKind kind, Messages messages) {
        return messages.text("main.kind." + kind.word());
    }

    /** The icon of a kind. */
    static Icon icon(DocumentKind kind) {
        return switch (kind) {
            case CANVAS -> Icon.CANVAS;
            case PLAN -> Icon.PLAN;
            case RISKS -> Icon.RISKS;
        };
    }

    /** The style class that colours the icon of a kind. */
    static String style(DocumentKind kind) {
        return "kind-" + kind.word();
    }
}
