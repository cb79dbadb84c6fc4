package aiworkbench.export.pdf;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** What a PDF says about itself, as XMP: title, language, author, and which standards it keeps. */
final class Metadata {

    /** Named in every file as what made it. */
    static final String TOOL = "AI Product Workbench";

    /** Said of a file whose document has no date: the first moment that every format can tell. */
    static final Instant UNKNOWN = Instant.parse("1980-01-01T00:00:00Z");

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    /** PDF/A asks for a description of every property that it does not know itself; that of PDF/UA is one. */
    private static final String ACCESSIBILITY_PROPERTY = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that this file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private Metadata() {
    }

    /**
     * The XMP packet.
     *
     * @param carriesFiles whether files are attached, which PDF/A allows from its third part on
     */
    static byte[] xmp(JobInfo info, boolean carriesFiles) {
        StringBuilder out = new StringBuilder(2500);
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        element(out, "pdfaid:part", carriesFiles ? "3" : "2");
        element(out, "pdfaid:conformance", "A");
        element(out, "pdfuaid:part", "1");
        element(out, "dc:format", "application/pdf");
        container(out, "dc:title", "Alt", " xml:lang=\"x-default\"", info.title());
        container(out, "dc:language", "Bag", "", info.language().toLanguageTag());
        if (!info.author().isBlank()) {
            container(out, "dc:creator", "Seq", "", info.author());
        }
        if (!info.subject().isBlank()) {
            container(out, "dc:description", "Alt", " xml:lang=\"x-default\"", info.subject());
        }
        created(info).ifPresent(created -> {
            element(out, "xmp:CreateDate", created.toString());
            element(out, "xmp:ModifyDate", created.toString());
        });
        element(out, "xmp:CreatorTool", TOOL);
        element(out, "pdf:Producer", TOOL);
        out.append("</rdf:Description>\n").append(ACCESSIBILITY_PROPERTY)
                .append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** When the document was made, to the second, if that can be written. */
    static Optional<Instant> created(JobInfo info) {
        return info.created().map(moment -> moment.truncatedTo(ChronoUnit.SECONDS)).filter(moment -> {
            int year = OffsetDateTime.ofInstant(moment, ZoneOffset.UTC).getYear();
            return year > 0 && year <= LAST_YEAR;
        });
    }

    /** A moment as PDF writes it. */
    static String date(Instant moment) {
        return PDF_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(Xml.escaped(text)).append("</").append(name).append(">\n");
    }

    private static void container(StringBuilder out, String name, String kind, String attribute, String text) {
        out.append('<').append(name).append("><rdf:").append(kind).append("><rdf:li").append(attribute).append('>')
                .append(Xml.escaped(text)).append("</rdf:li></rdf:").append(kind).append("></").append(name).append(">\n");
    }
}
