package aiworkbench.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Finds what a page has no business to do: scripts, programs, other files, forms, data outside of the file. */
final class Harmless {

    /** Keys of dictionaries that do something, or stand for something that does. */
    private static final Set<String> FORBIDDEN_KEYS =
            Set.of("JS", "JavaScript", "AA", "OpenAction", "AcroForm", "XFA", "Encrypt", "Collection", "RichMediaContent", "Rendition", "Movie", "Sound");
    private static final Set<String> ALLOWED_ACTIONS = Set.of("URI");
    private static final Set<String> ALLOWED_SCHEMES = Set.of("http", "https", "mailto");

    private Harmless() {
    }

    /** What was found; empty is good. */
    static List<String> complaints(byte[] pdf) throws IOException {
        var complaints = new TreeSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                complaints.add("encrypted");
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                look(document.getDocument().getObjectFromPool(key).getObject(), complaints);
            }
            look(document.getDocument().getTrailer(), complaints);
        }
        return List.copyOf(complaints);
    }

    private static void look(COSBase object, Set<String> complaints) {
        if (!(object instanceof COSDictionary dictionary)) {
            return;
        }
        for (COSName key : dictionary.keySet()) {
            if (FORBIDDEN_KEYS.contains(key.getName())) {
                complaints.add("key " + key.getName());
            }
            if (dictionary.getItem(key) instanceof COSDictionary inside) {
                look(inside, complaints);
            }
        }
        var action = dictionary.getNameAsString(COSName.S);
        if ("Action".equals(dictionary.getNameAsString(COSName.TYPE)) && !ALLOWED_ACTIONS.contains(action)) {
            complaints.add("action " + action);
        }
        var address = dictionary.getString(COSName.URI);
        if (address != null && !ALLOWED_SCHEMES.contains(address.substring(0, Math.max(0, address.indexOf(':'))))) {
            complaints.add("address " + address);
        }
        if (dictionary instanceof COSStream stream && stream.containsKey(COSName.F)) {
            complaints.add("data outside of the file");
        }
        if ("Filespec".equals(dictionary.getNameAsString(COSName.TYPE)) && !dictionary.containsKey(COSName.EF)) {
            complaints.add("a file outside of the file");
        }
    }
}
