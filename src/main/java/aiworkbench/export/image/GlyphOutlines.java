package aiworkbench.export.image;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Glyph;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Text as shapes, exactly where the PDF has it. */
final class GlyphOutlines {

    private static final double UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final FontLibrary library;

    GlyphOutlines(FontLibrary library) {
        this.library = library;
    }

    /** The outline of a run on its page. */
    Shape of(TextRun run) {
        FontFace face = library.face(run.face());
        List<Glyph> glyphs = new ArrayList<>();
        for (Cluster cluster : run.clusters()) {
            glyphs.addAll(cluster.glyphs());
        }
        GlyphVector shapes = face.font().createGlyphVector(EXACT, glyphs.stream().mapToInt(Glyph::id).toArray());
        double scale = run.size() / UNITS;
        for (int i = 0; i < glyphs.size(); i++) {
            shapes.setGlyphPosition(i, new Point2D.Double(
                    glyphs.get(i).x() / scale, glyphs.get(i).y() / scale));
        }
        AffineTransform place = AffineTransform.getTranslateInstance(run.x(), run.baseline());
        place.scale(scale, scale);
        return new Path2D.Double(shapes.getOutline(), place);
    }
}
