package aiworkbench.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure tree of a PDF as nested names, to compare with. */
final class StructureText {

    private StructureText() {
    }

    static String of(PDDocument document) {
        StringBuilder out = new StringBuilder();
        add(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K), out);
        return out.toString();
    }

    private static void add(COSBase kid, StringBuilder out) {
        if (kid instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                add(kids.getObject(i), out);
            }
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            out.append('(').append(element.getNameAsString(COSName.S));
            add(element.getDictionaryObject(COSName.K), out);
            out.append(')');
        }
    }
}
