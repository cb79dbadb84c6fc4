package aiworkbench.export.pdf;

import aiworkbench.export.SamplePages;
import aiworkbench.export.pdf.PdfFiles.Form;
import aiworkbench.export.pdf.PdfFiles.Sample;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
        lines().forEach(System.out::println);
    }

    /** Each sample in one of the forms, and a page with every script. */
    static List<String> lines() throws IOException, NoSuchAlgorithmException {
        PdfFiles files = new PdfFiles();
        List<Form> forms = Form.all().toList();
        List<Sample> samples = Sample.all().toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Form form = forms.get(i * 5 % forms.size());
            lines.add(samples.get(i) + " " + form + " " + fingerprint(files.pdf(samples.get(i), form)));
        }
        lines.add("scripts " + fingerprint(files.pdf(SamplePages.job(files.fonts()))));
        return lines;
    }

    private static String fingerprint(byte[] pdf) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }
}
