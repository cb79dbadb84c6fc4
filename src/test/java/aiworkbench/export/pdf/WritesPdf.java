package aiworkbench.export.pdf;

import aiworkbench.export.pdf.PdfFiles.Form;
import aiworkbench.export.pdf.PdfFiles.Sample;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Writes PDF files in a process of its own, and says the fingerprint of each. */
final class WritesPdf {

    private WritesPdf() {
    }

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        System.err.println(Locale.getDefault() + " " + TimeZone.getDefault().getID());
        PdfFiles files = new PdfFiles();
        List<Form> forms = Form.all().toList();
        for (Sample sample : Sample.all().toList()) {
            for (int i = 0; i < forms.size(); i += 5) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.pdf(sample, forms.get(i)));
                System.out.println(sample + " " + forms.get(i) + " " + HexFormat.of().formatHex(hash));
            }
        }
        System.out.println("scripts " + HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(files.pdf(aiworkbench.export.SamplePages.job(files.fonts())))));
    }
}
