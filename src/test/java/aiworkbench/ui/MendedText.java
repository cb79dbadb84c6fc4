package aiworkbench.ui;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import aiworkbench.ui.common.TextShaping;

/** Mends the shaping of text before any test lays some out, as the program does before its first window. */
public final class MendedText implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TextShaping.mend();
    }
}
