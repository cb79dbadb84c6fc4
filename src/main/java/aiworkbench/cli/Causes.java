package aiworkbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import aiworkbench.text.Messages;

/** Failures of the file system in words. */
final class Causes {

    private Causes() {}

    /** Why a file could not be read or written, as one sentence. */
    static String of(IOException e, Messages messages) {
        return switch (e) {
            case NoSuchFileException _ -> messages.text("cli.cause.missing");
            case AccessDeniedException _ -> messages.text("cli.cause.denied");
            default -> aiworkbench.storage.file.Causes.reason(e).map(reason -> messages.text("cli.cause.other", reason))
                    .orElseGet(() -> messages.text("cli.cause.unknown"));
        };
    }
}
