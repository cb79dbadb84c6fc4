package aiworkbench.export.image;

import aiworkbench.export.page.Page;
import aiworkbench.export.text.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a page as PNG, with its resolution so that it prints in its real size. Any thread may use it. */
public final class PngWriter {

    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private final PageRenderer renderer;

    /** A writer for text that was shaped with that library. */
    public PngWriter(FontLibrary library) {
        this.renderer = new PageRenderer(library);
    }

    /**
     * Writes a page. The stream is not closed.
     *
     * @param scale pixels per point, above 0; 2 is 144 dots per inch
     * @throws IllegalArgumentException if a side would be longer than {@link PageRenderer#LONGEST_SIDE}
     */
    public void write(Page page, double scale, OutputStream out) throws IOException {
        BufferedImage image = renderer.image(page, scale);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            addResolution(metadata, Math.round(POINTS_PER_METRE * scale));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    private static void addResolution(IIOMetadata metadata, long pixelsPerMetre) throws IIOInvalidTreeException {
        IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsPerMetre));
        resolution.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsPerMetre));
        resolution.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(resolution);
        metadata.mergeTree(FORMAT, root);
    }
}
