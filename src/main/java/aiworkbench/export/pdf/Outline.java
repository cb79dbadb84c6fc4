package aiworkbench.export.pdf;

import aiworkbench.export.page.Bookmark;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks beside the pages. */
final class Outline {

    private final Links links;

    Outline(Links links) {
        this.links = links;
    }

    /** The outline dictionary; the first level is open. */
    COSDictionary write(List<Bookmark> bookmarks) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("Outlines"));
        addChildren(root, bookmarks, true);
        return root;
    }

    private void addChildren(COSDictionary parent, List<Bookmark> bookmarks, boolean visible) {
        if (bookmarks.isEmpty()) {
            return;
        }
        COSDictionary previous = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, bookmark.title());
            item.setItem(COSName.PARENT, parent);
            item.setItem(COSName.DEST, links.destination(bookmark.anchor()));
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, previous);
            }
            addChildren(item, bookmark.children(), false);
            previous = item;
        }
        parent.setItem(COSName.LAST, previous);
        parent.setInt(COSName.COUNT, visible ? bookmarks.size() : -bookmarks.size());
    }
}
