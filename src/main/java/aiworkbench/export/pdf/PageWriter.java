package aiworkbench.export.pdf;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Geometry;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Missing;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.pdf.StructureTree.Element;
import java.awt.Shape;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/** Writes the content of one page, and tells the structure tree and the links what is on it. */
final class PageWriter {

    private final Page page;
    private final int number;
    private final COSDictionary dictionary;
    private final Map<String, PdfFont> fonts;
    private final Spelling spelling;
    private final StructureTree tree;
    private final Links links;
    private final Operators out = new Operators();
    private Optional<Element> open = Optional.empty();
    private boolean decorating;

    PageWriter(Page page, int number, COSDictionary dictionary, Map<String, PdfFont> fonts, Spelling spelling,
            StructureTree tree, Links links) {
        this.page = page;
        this.number = number;
        this.dictionary = dictionary;
        this.fonts = fonts;
        this.spelling = spelling;
        this.tree = tree;
        this.links = links;
    }

    /** The content stream of the page. */
    byte[] write() {
        out.op("cm", 1, 0, 0, 1, 0, page.size().height());
        page.content().forEach(content -> write(content, tree.document(), true));
        close();
        return out.bytes();
    }

    /** @param decoration whether marks directly here are read by nobody */
    private void write(Content content, Element parent, boolean decoration) {
        switch (content) {
            case Mark mark -> write(mark, parent, decoration);
            case Group group when group.tag().role() == Tag.Role.ARTIFACT ->
                group.content().forEach(child -> write(child, parent, true));
            case Group group -> {
                Optional<Area> box =
                        group.tag().role() == Tag.Role.FIGURE ? Geometry.bounds(group) : Optional.empty();
                Element element = tree.element(parent, group, box, page.size().height());
                group.content().forEach(child -> write(child, element, false));
            }
        }
    }

    private void write(Mark mark, Element owner, boolean decoration) {
        switch (mark) {
            case TextRun run -> {
                begin(owner, decoration);
                text(run);
                owner.read(decoration, order -> order.add(run));
            }
            case Missing missing -> {
                begin(owner, decoration);
                missing(missing);
                owner.read(decoration, order -> order.add(missing));
            }
            case Box box -> {
                begin(owner, decoration || !owner.figure());
                draw(Geometry.shape(box), box.fill(), box.outline());
            }
            case Line line -> {
                begin(owner, decoration || !owner.figure());
                draw(Geometry.shape(line), Optional.empty(), Optional.of(line.pen()));
            }
            case Path path -> {
                begin(owner, decoration || !owner.figure());
                draw(Geometry.shape(path), path.fill(), path.outline());
            }
            case Link link -> links.add(link, page, dictionary, owner.link() ? owner : tree.link(owner));
            case Anchor anchor -> links.add(anchor, page, dictionary);
        }
    }

    private void begin(Element owner, boolean decoration) {
        if (decoration ? decorating : open.filter(element -> element == owner).isPresent()) {
            return;
        }
        close();
        if (decoration) {
            out.raw("/Artifact BMC\n");
            decorating = true;
        } else {
            out.raw("/" + owner.name() + " <</MCID " + tree.content(owner, number, dictionary) + ">> BDC\n");
            open = Optional.of(owner);
        }
    }

    private void close() {
        if (decorating || open.isPresent()) {
            out.raw("EMC\n");
        }
        decorating = false;
        open = Optional.empty();
    }

    private void text(TextRun run) {
        new TextOperators(out, fonts.get(run.face()), run, spelling).write();
    }

    private void missing(Missing missing) {
        out.raw("/Span <</ActualText <FEFF" + ToUnicode.utf16(missing.text()) + ">>> BDC\n");
        draw(Geometry.shape(Box.outlined(missing.frame(), missing.pen())), Optional.empty(),
                Optional.of(missing.pen()));
        missing.digits().forEach(this::text);
        out.raw("EMC\n");
    }

    private void draw(Shape shape, Optional<Ink> fill, Optional<Pen> outline) {
        fill.ifPresent(out::fill);
        outline.ifPresent(out::stroke);
        out.shape(shape);
        out.raw(fill.isPresent() ? outline.isPresent() ? "B\n" : "f\n" : outline.isPresent() ? "S\n" : "n\n");
    }
}
