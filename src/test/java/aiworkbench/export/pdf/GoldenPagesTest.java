package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import aiworkbench.export.image.PageRenderer;
import aiworkbench.export.page.Page;
import aiworkbench.export.pdf.PdfFiles.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first pages of each sample look as they looked when somebody last looked at them. After a change that is meant, run
 * {@code mvn test -Dtest=GoldenPagesTest -Dgolden=write}, look at the pictures, and commit them.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");
    private static final Path SEEN = Path.of("target/golden-pages");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final double SCALE = 0.75;
    private static final int PAGES = 2;
    /** How much one colour of a point may differ, of 255: edges of letters are blended a little differently on other machines. */
    private static final int NEAR = 48;
    /** How many points of a thousand may differ by more. */
    private static final double MOST_OTHERS = 0.5;
    private static final PdfFiles FILES = new PdfFiles();

    static Stream<Sample> samples() throws IOException {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pagesLookAsTheyLooked(Sample sample) throws IOException {
        var renderer = new PageRenderer(FILES.fonts());
        var pages = FILES.job(sample, PdfFiles.USUAL).pages();
        for (int i = 0; i < Math.min(PAGES, pages.size()); i++) {
            check(sample.name().replace(".json", "-" + (i + 1) + ".png"), renderer, pages.get(i));
        }
        if (WRITE) {
            abort("the pictures were written, not compared");
        }
    }

    private static void check(String name, PageRenderer renderer, Page page) throws IOException {
        var now = renderer.image(page, SCALE);
        if (WRITE) {
            ImageIO.write(now, "png", Files.createDirectories(GOLDEN).resolve(name).toFile());
            return;
        }
        var golden = ImageIO.read(GOLDEN.resolve(name).toFile());
        assertEquals(golden.getWidth() + " x " + golden.getHeight(), now.getWidth() + " x " + now.getHeight(), name);
        double others = othersOfThousand(golden, now);
        if (others > MOST_OTHERS) {
            ImageIO.write(now, "png", Files.createDirectories(SEEN).resolve(name).toFile());
        }
        assertTrue(others <= MOST_OTHERS, () -> name + ": " + others + " of 1,000 points differ; look at it in " + SEEN);
    }

    private static double othersOfThousand(BufferedImage one, BufferedImage other) {
        long others = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (difference(one.getRGB(x, y), other.getRGB(x, y)) > NEAR) {
                    others++;
                }
            }
        }
        return others * 1000.0 / ((long) one.getWidth() * one.getHeight());
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
