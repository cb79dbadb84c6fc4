package aiworkbench.export.pdf;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The clickable places of a job and where they lead, inside the job or to the web. */
final class Links {

    /** The flag that makes an annotation part of the printed page, as archives want it. */
    private static final int PRINT = 4;

    private final StructureTree tree;
    private final Map<String, COSArray> anchors = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    Links(StructureTree tree) {
        this.tree = tree;
    }

    /** A place that links may lead to. */
    void add(Anchor anchor, Page page, COSDictionary pageDictionary) {
        COSArray destination = new COSArray();
        destination.add(pageDictionary);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat((float) (page.size().height() - anchor.y())));
        destination.add(COSNull.NULL);
        anchors.put(anchor.name(), destination);
    }

    /** A clickable place on a page. */
    void add(Link link, Page page, COSDictionary pageDictionary, StructureTree.Element element) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle(link.area(), page.size().height()));
        annotation.setItem(COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(COSName.CONTENTS, link.words());
        switch (link.target()) {
            case Link.Target.Web web -> annotation.setItem(COSName.A, action(web));
            case Link.Target.Place place -> waiting.add(new Waiting(annotation, place.anchor()));
        }
        COSArray annotations = pageDictionary.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            pageDictionary.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        tree.annotation(element, pageDictionary, annotation);
    }

    /** Points the links inside the job to their places, when all pages are written. */
    void finish() {
        waiting.forEach(link -> link.annotation().setItem(COSName.DEST, destination(link.anchor())));
    }

    /** The destination of an anchor. */
    COSArray destination(String anchor) {
        return new COSArray(anchors.get(anchor).toList());
    }

    private static COSDictionary action(Link.Target.Web web) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.TYPE, COSName.getPDFName("Action"));
        action.setItem(COSName.S, COSName.URI);
        action.setString(COSName.URI, web.address().toASCIIString());
        return action;
    }

    private static COSArray rectangle(Area area, double pageHeight) {
        return new COSArray(List.of(new COSFloat((float) area.x()), new COSFloat((float) (pageHeight - area.bottom())),
                new COSFloat((float) area.right()), new COSFloat((float) (pageHeight - area.y()))));
    }

    private record Waiting(COSDictionary annotation, String anchor) {
    }
}
