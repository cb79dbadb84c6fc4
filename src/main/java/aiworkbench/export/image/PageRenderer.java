package aiworkbench.export.image;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Geometry;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontLibrary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Paints pages into images in memory, for previews and PNG files. Any thread may use it. */
public final class PageRenderer {

    /** No side of an image is longer, whatever the scale. */
    public static final int LONGEST_SIDE = 16_384;

    private final GlyphOutlines outlines;

    /** A renderer for text that was shaped with that library. */
    public PageRenderer(FontLibrary library) {
        this.outlines = new GlyphOutlines(library);
    }

    /**
     * The page on white paper.
     *
     * @param scale pixels per point, above 0; 1 is 72 dots per inch
     * @throws IllegalArgumentException if a side would be longer than {@link #LONGEST_SIDE}
     */
    public BufferedImage image(Page page, double scale) {
        double width = Math.ceil(page.size().width() * scale - 0.01);
        double height = Math.ceil(page.size().height() * scale - 0.01);
        if (!(width >= 1 && height >= 1 && width <= LONGEST_SIDE && height <= LONGEST_SIDE)) {
            throw new IllegalArgumentException("an image of " + width + " x " + height + " pixels");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(colour(PageInks.PAPER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        page.marks().forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        return image;
    }

    private void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case TextRun run -> text(graphics, run);
            case Missing missing -> {
                paint(graphics, Geometry.shape(Box.outlined(missing.frame(), missing.pen())), Optional.empty(),
                        Optional.of(missing.pen()));
                missing.digits().forEach(run -> text(graphics, run));
            }
            case Box box -> paint(graphics, Geometry.shape(box), box.fill(), box.outline());
            case Line line -> paint(graphics, Geometry.shape(line), Optional.empty(), Optional.of(line.pen()));
            case Path path -> paint(graphics, Geometry.shape(path), path.fill(), path.outline());
            case Link _, Anchor _ -> { }
        }
    }

    private void text(Graphics2D graphics, TextRun run) {
        graphics.setColor(colour(run.ink()));
        graphics.fill(outlines.of(run));
    }

    private static void paint(Graphics2D graphics, Shape shape, Optional<Ink> fill, Optional<Pen> outline) {
        fill.ifPresent(ink -> {
            graphics.setColor(colour(ink));
            graphics.fill(shape);
        });
        outline.ifPresent(pen -> {
            graphics.setColor(colour(pen.ink()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        });
    }

    private static BasicStroke stroke(Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dashes.length == 0 ? null : dashes, 0);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }
}
