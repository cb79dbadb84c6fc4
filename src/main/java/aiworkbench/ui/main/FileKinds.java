package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import aiworkbench.model.DocumentKind;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.FileKind;

/** The kinds of files that dialogs offer. */
final class FileKinds {

    private static final String PDF = "*.pdf";

    private FileKinds() {}

    /** All documents and the PDFs that carry them, then each kind alone. */
    static List<FileKind> toOpen(Messages messages) {
        var all = new FileKind(messages.text("main.files.all"), Stream.concat(Arrays.stream(DocumentKind.values()).map(FileKinds::pattern), Stream.of(PDF)).toList());
        var pdf = new FileKind(messages.text("main.files.pdf"), List.of(PDF));
        return Stream.of(Stream.of(all), Arrays.stream(DocumentKind.values()).map(kind -> of(kind, messages)), Stream.of(pdf))
                .flatMap(Function.identity()).toList();
    }

    /** Documents of one kind. */
    static FileKind of(DocumentKind kind, Messages messages) {
        return new FileKind(messages.text("main.kind." + kind.word()), List.of(pattern(kind)));
    }

    /** Whether a file is called a PDF. */
    static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String pattern(DocumentKind kind) {
        return "*" + kind.extension();
    }
}
