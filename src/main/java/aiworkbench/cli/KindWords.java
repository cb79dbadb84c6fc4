package aiworkbench.cli;

import aiworkbench.model.DocumentKind;
import aiworkbench.text.Messages;

/** Kinds of document inside a sentence. */
final class KindWords {

    private KindWords() {}

    /** One document of a kind, such as "a risk matrix". */
    static String of(DocumentKind kind, Messages messages) {
        return messages.text("cli.kind.one." + kind.word());
    }
}
