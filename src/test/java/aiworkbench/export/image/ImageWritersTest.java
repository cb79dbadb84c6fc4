package aiworkbench.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.SamplePages;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.text.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ImageWritersTest {

    private static final FontLibrary FONTS = new FontLibrary(List.of());
    private static final Page PAGE = SamplePages.canvas(FONTS);

    @Test
    void aPngHasTheSizeOfThePageAndInkOnIt() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(2)));
        assertEquals(1684, image.getWidth());
        assertEquals(1191, image.getHeight());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long white = Arrays.stream(pixels).filter(pixel -> (pixel & 0xFFFFFF) == 0xFFFFFF).count();
        long ink = Arrays.stream(pixels).filter(pixel -> (pixel & 0xFFFFFF) == PageInks.INK.rgb()).count();
        assertTrue(white > pixels.length * 0.8 && ink > 5_000, white + " white, " + ink + " ink");
    }

    @Test
    void aPngIsTheSameBytesEveryTime() throws IOException {
        assertArrayEquals(png(1), png(1));
    }

    @Test
    void anImageThatWouldFillTheMemoryIsRefused() {
        PageRenderer renderer = new PageRenderer(FONTS);
        assertThrows(IllegalArgumentException.class, () -> renderer.image(PAGE, 1000));
        assertThrows(IllegalArgumentException.class, () -> renderer.image(PAGE, 0));
    }

    @Test
    void anSvgIsWellFormedAndSaysWhatItShows() throws IOException, ParserConfigurationException, SAXException {
        byte[] svg = svg(JobInfo.of("A <title> & \"more\"", Locale.UK));
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg)).getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertEquals("0 0 841.89 595.276", root.getAttribute("viewBox"));
        assertEquals("A <title> & \"more\"", root.getElementsByTagName("title").item(0).getTextContent());
        String text = new String(svg, StandardCharsets.UTF_8);
        assertTrue(text.contains("<title>Risk R1 goes from low to moderate</title>"));
        assertTrue(text.contains("aria-label=\"User problem\""));
        assertTrue(text.contains("https://www.nist.gov/itl/ai-risk-management-framework"));
    }

    @Test
    void picturesAreWrittenForLookingAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve("canvas.png"), png(1.5));
        Files.write(folder.resolve("canvas.svg"), svg(JobInfo.of("Canvas", Locale.UK)));
        assertTrue(Files.size(folder.resolve("canvas.svg")) > 10_000);
    }

    private static byte[] png(double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(FONTS).write(PAGE, scale, out);
        return out.toByteArray();
    }

    private static byte[] svg(JobInfo info) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter(FONTS).write(PAGE, info, out);
        return out.toByteArray();
    }
}
