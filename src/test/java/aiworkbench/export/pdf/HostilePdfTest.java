package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files made to exhaust whoever reads them get a clear answer, within 128 MiB and in seconds. */
class HostilePdfTest {

    private static final String PACKED = "/Filter/FlateDecode";
    private static final byte[] SMALL = "{}".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** A file, and what shall be said of it. */
    private enum Hostile {
        ONE_GIGABYTE_INSIDE(Problem.TOO_LARGE, file -> catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", PACKED, RawPdf.gigabyte()).save(file)),
        A_GIGABYTE_OF_SOMEBODY_ELSE("a.canvas.json:2", file -> catalog("/AF[4 0 R 2 0 R]").attachment(2, "a.canvas.json", "", SMALL)
                .object(4, "<</Type/Filespec/F(b.bin)/EF<</F 5 0 R>>>>").stream(5, "/Type/EmbeddedFile/Subtype/application#2Fzip" + PACKED, RawPdf.gigabyte())
                .save(file)),
        MANY_LARGE_ONES(Problem.TOO_LARGE, file -> {
            var pdf = catalog("/AF[" + IntStream.range(1, 80).mapToObj(i -> i * 2 + " 0 R").collect(Collectors.joining(" ")) + "]");
            IntStream.range(1, 80).forEach(i -> pdf.attachment(i * 2, i + ".json", PACKED, RawPdf.zeros(1)));
            return pdf.save(file);
        }),
        SIXTY_MEGABYTES_OF_OURS("a.canvas.json:62914560", file ->
                catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", PACKED, RawPdf.zeros(60)).save(file)),
        PACKED_OBJECTS_THAT_EXPLODE(Problem.TOO_LARGE, file -> new RawPdf().stream(2, "/Type/ObjStm/N 1/First 4" + PACKED, RawPdf.gigabyte()).save(file)),
        PACKED_OBJECTS_BY_THE_HUNDRED(Problem.TOO_LARGE, file -> {
            var pdf = catalog("");
            IntStream.range(2, 60).forEach(i -> pdf.stream(i, "/Type/ObjStm/N 1/First 4" + PACKED, RawPdf.zeros(3)));
            return pdf.save(file);
        }),
        MORE_OBJECTS_THAN_BYTES(Problem.DAMAGED, file -> new RawPdf().stream(2, "/Type/ObjStm/N 2147483647/First 4", SMALL).save(file)),
        A_MILLION_OBJECTS(Problem.TOO_LARGE, file -> new RawPdf().add("1 0 obj ".repeat(1_000_001)).save(file)),
        VALUES_IN_VALUES(Problem.DAMAGED, file -> new RawPdf().object(1, "[".repeat(2_000_000)).save(file)),
        DICTIONARIES_IN_DICTIONARIES(Problem.DAMAGED, file -> new RawPdf().object(1, "<</A".repeat(500_000)).save(file)),
        A_MILLION_VALUES(Problem.NO_DOCUMENT, file -> catalog("/AF[" + "1 ".repeat(500_000) + "]").save(file)),
        A_TEXT_WITHOUT_END(Problem.DAMAGED, file -> new RawPdf().object(1, "(" + "a".repeat(5_000_000)).save(file)),
        AN_OBJECT_THAT_IS_ITSELF(Problem.DAMAGED, file -> new RawPdf().object(1, "1 0 R").save(file)),
        A_TREE_THAT_IS_ITS_OWN_CHILD(Problem.NO_DOCUMENT, file -> catalog("/Names<</EmbeddedFiles 2 0 R>>")
                .object(2, "<</Kids[" + "2 0 R ".repeat(10_000) + "]>>").save(file)),
        PACKED_TWICE(Problem.DAMAGED, file -> catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", "/Filter[/FlateDecode/FlateDecode]", SMALL).save(file)),
        LONGER_THAN_THE_FILE(Problem.DAMAGED, file -> catalog("/AF[2 0 R]").object(2, "<</EF<</F 3 0 R>>>>")
                .add("3 0 obj\n<</Subtype/application#2Fvnd.aiworkbench+json/Length 99999999999>>\nstream\n{}\nendstream\nendobj\n").save(file)),
        PACKED_BADLY(Problem.DAMAGED, file -> catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", PACKED, SMALL).save(file)),
        ANOTHER_CHECKSUM(Problem.DAMAGED, file -> catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", "/Params<</CheckSum<00>>>", SMALL).save(file)),
        LOCKED(Problem.LOCKED, file -> catalog("/AF[2 0 R]").add("trailer<</Root 1 0 R/Encrypt 9 0 R>>").write(file)),
        NO_PDF_BEHIND_ITS_HEAD(Problem.DAMAGED, file -> new RawPdf().add("x".repeat(1000)).save(file)),
        FROM_ELSEWHERE(Problem.NO_DOCUMENT, file -> catalog("").save(file)),
        TWO_OF_OURS("b.plan.json:2,a.canvas.json:2", file -> catalog("/AF[4 0 R 2 0 R]/Names<</EmbeddedFiles<</Names[(a)2 0 R(b)4 0 R]>>>>")
                .attachment(2, "a.canvas.json", "", SMALL).attachment(4, "b.plan.json", "", SMALL).save(file)),
        ONLY_IN_THE_TREE_OF_NAMES("a.canvas.json:2", file -> catalog("/Names<</EmbeddedFiles<</Kids[6 0 R]>>>>")
                .attachment(2, "a.canvas.json", "", SMALL).object(6, "<</Names[(a)2 0 R]>>").save(file)),
        CHANGED_BY_APPENDING("b.canvas.json:3", file -> catalog("/AF[2 0 R]").attachment(2, "a.canvas.json", "", SMALL)
                .attachment(2, "b.canvas.json", "", "{ }".getBytes(StandardCharsets.US_ASCII)).save(file));

        private final String answer;
        private final Function<Path, Path> writing;

        Hostile(Problem problem, Function<Path, Path> writing) {
            this(problem.name(), writing);
        }

        Hostile(String answer, Function<Path, Path> writing) {
            this.answer = answer;
            this.writing = writing;
        }

        Path write(Path file) {
            return writing.apply(file);
        }

        private static RawPdf catalog(String entries) {
            return new RawPdf().object(1, "<</Type/Catalog" + entries + ">>");
        }
    }

    @Test
    void everyHostileFileGetsItsAnswerInLittleMemory() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                ReadsPdf.class.getName()));
        for (var hostile : Hostile.values()) {
            command.add(hostile.write(folder.resolve(hostile + ".pdf")).toString());
        }
        var log = folder.resolve("log");
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        var answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

        assertEquals(0, process.waitFor(), () -> answers + "\n" + read(log));
        var expected = Stream.of(Hostile.values()).map(hostile -> hostile + " " + hostile.answer).toList();
        assertEquals(expected, IntStream.range(0, answers.size())
                .mapToObj(i -> Hostile.values()[i] + " " + answers.get(i).substring(0, answers.get(i).indexOf(' '))).toList());
        answers.forEach(answer -> assertTrue(Integer.parseInt(answer.substring(answer.indexOf(' ') + 1)) < 20_000, answer));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
