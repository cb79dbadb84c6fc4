package aiworkbench.export.pdf;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** What an element says about itself beyond its name: cell spans and scopes, kinds of lists, places of figures. */
final class StructureAttributes {

    private static final COSName OWNER = COSName.getPDFName("O");

    private StructureAttributes() {
    }

    static Optional<COSDictionary> of(Group group, Optional<Area> box, double pageHeight) {
        return switch (group.tag().role()) {
            case HEADER, CELL -> cell(group.tag());
            case LIST -> Optional.of(list(group));
            case FIGURE -> box.map(area -> figure(area, pageHeight));
            case SECTION, H1, H2, H3, H4, P, ITEM, LABEL, BODY, TABLE, HEAD_ROWS, BODY_ROWS, ROW, CAPTION, CONTENTS,
                    CONTENTS_ITEM, LINK, SPAN, ARTIFACT -> Optional.empty();
        };
    }

    private static Optional<COSDictionary> cell(Tag tag) {
        COSDictionary attributes = owned("Table");
        switch (tag.scope()) {
            case NONE -> { }
            case COLUMN -> attributes.setName("Scope", "Column");
            case ROW -> attributes.setName("Scope", "Row");
            case BOTH -> attributes.setName("Scope", "Both");
        }
        if (tag.columns() > 1) {
            attributes.setInt("ColSpan", tag.columns());
        }
        if (tag.rows() > 1) {
            attributes.setInt("RowSpan", tag.rows());
        }
        return attributes.size() > 1 ? Optional.of(attributes) : Optional.empty();
    }

    private static COSDictionary list(Group list) {
        String numbering = labels(list).findFirst()
                .map(label -> label.isEmpty() || !Character.isDigit(label.codePointAt(0)) ? "Disc" : "Decimal")
                .orElse("None");
        COSDictionary attributes = owned("List");
        attributes.setName("ListNumbering", numbering);
        return attributes;
    }

    private static Stream<String> labels(Content content) {
        return switch (content) {
            case Group group when group.tag().role() == Tag.Role.LABEL -> Stream.of(text(group));
            case Group group -> group.content().stream().flatMap(StructureAttributes::labels);
            default -> Stream.empty();
        };
    }

    private static String text(Group label) {
        return label.content().stream().filter(TextRun.class::isInstance)
                .map(run -> ((TextRun) run).visualText()).findFirst().orElse("");
    }

    private static COSDictionary figure(Area area, double pageHeight) {
        COSDictionary attributes = owned("Layout");
        attributes.setName("Placement", "Block");
        attributes.setItem(COSName.BBOX, new COSArray(List.of(
                new COSFloat((float) area.x()), new COSFloat((float) (pageHeight - area.bottom())),
                new COSFloat((float) area.right()), new COSFloat((float) (pageHeight - area.y())))));
        return attributes;
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(OWNER, owner);
        return attributes;
    }
}
