package aiworkbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import aiworkbench.export.page.Attachment;
import aiworkbench.export.pdf.SourceAttachment;
import aiworkbench.export.pdf.SourceAttachmentException;
import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;

/** The documents that exported PDFs carry. What cannot be read is named on the console. */
final class PdfDocuments {

    private static final byte[] HEADER = {'%', 'P', 'D', 'F'};

    private final Console console;
    private final JsonFormat format;

    PdfDocuments(Console console, JsonFormat format) {
        this.console = console;
        this.format = format;
    }

    /** Whether a file begins as PDF files do. */
    static boolean isPdf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    /** What is attached; empty after it was said why it cannot be read. */
    Optional<List<Attachment>> attached(Path pdf) {
        try {
            return Optional.of(SourceAttachment.read(pdf));
        } catch (SourceAttachmentException e) {
            console.complain(pdf, 1, 1, sentence(e.problem()));
        } catch (IOException e) {
            console.complain(pdf, 1, 1, Causes.of(e, console.messages()));
        }
        return Optional.empty();
    }

    /** The document in an attachment; empty after it was said why it is none. */
    Optional<Document> document(Path pdf, Attachment attachment) {
        try {
            return Optional.of(format.open(attachment.bytes()).document());
        } catch (FormatProblem e) {
            console.complain(pdf, 1, 1, console.messages().text("cli.extract.damaged", e.complaint().text(console.messages())));
            return Optional.empty();
        }
    }

    private String sentence(SourceAttachmentException.Problem problem) {
        return console.messages().text(switch (problem) {
            case NOT_A_PDF -> "cli.extract.noPdf";
            case DAMAGED -> "cli.extract.broken";
            case LOCKED -> "cli.extract.locked";
            case NO_DOCUMENT -> "cli.extract.none";
            case TOO_LARGE -> "cli.extract.large";
        });
    }
}
