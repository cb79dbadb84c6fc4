package aiworkbench.export.pdf;

import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a PDF says about itself, as XMP. */
final class Metadata {

    /** Named in every file as what made it. */
    static final String TOOL = "AI Product Workbench";

    private Metadata() {
    }

    /** The XMP packet. */
    static byte[] xmp(JobInfo info) {
        StringBuilder out = new StringBuilder();
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
                .append("<dc:format>application/pdf</dc:format>\n")
                .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(Xml.escaped(info.title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n")
                .append("<dc:language><rdf:Bag><rdf:li>").append(Xml.escaped(info.language().toLanguageTag()))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        if (!info.author().isBlank()) {
            out.append("<dc:creator><rdf:Seq><rdf:li>").append(Xml.escaped(info.author()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!info.subject().isBlank()) {
            out.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(Xml.escaped(info.subject()))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        info.created().ifPresent(created -> out.append("<xmp:CreateDate>").append(seconds(created))
                .append("</xmp:CreateDate>\n<xmp:ModifyDate>").append(seconds(created)).append("</xmp:ModifyDate>\n"));
        out.append("<xmp:CreatorTool>").append(TOOL).append("</xmp:CreatorTool>\n")
                .append("<pdf:Producer>").append(TOOL).append("</pdf:Producer>\n")
                .append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
