package aiworkbench.governance;

import aiworkbench.governance.Template.Group;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What new documents can start from. */
public final class Templates {

    /** Id of the empty start, which every kind of document has. */
    public static final String BLANK = "blank";

    private Templates() {}

    /** All starts for one kind of document, the blank one first. */
    public static List<Template> all(DocumentKind kind) {
        Playbook playbook = Catalogue.playbook();
        Term blank = Entry.get(playbook.blanks(), kind.word());
        Stream<Template> first = Stream.of(new Template(BLANK, kind, Group.BLANK, blank.title(), blank.meaning()));
        Stream<Template> blueprints = offers(playbook.blueprints(), kind, Group.BLUEPRINT, Blueprint::title, Blueprint::goal);
        Stream<Stream<Template>> offers = switch (kind) {
            case CANVAS -> Stream.of(
                    first,
                    offers(List.of(playbook.outcomeExample()), kind, Group.EXAMPLE, Starter::title, Starter::content),
                    blueprints,
                    offers(playbook.starters(), kind, Group.STARTER, Starter::title, Starter::content),
                    offers(Catalogue.layoutSheets(), kind, Group.LAYOUT, LayoutSheet::title, LayoutSheet::licence));
            case PLAN -> Stream.of(
                    first,
                    offers(playbook.plan().templates(), kind, Group.PLAN, PlanContent.PlanTemplate::title,
                            PlanContent.PlanTemplate::audience),
                    blueprints);
            case RISKS -> Stream.of(first, blueprints);
        };
        return offers.flatMap(Function.identity()).toList();
    }

    /** The template with this id, if documents of this kind have it. */
    public static Optional<Template> find(DocumentKind kind, String templateId) {
        return Entry.find(all(kind), templateId);
    }

    /** Checklists that the template behind a document recommends. */
    public static List<String> checklists(Document document) {
        return Entry.find(Catalogue.playbook().blueprints(), document.header().template()).map(Blueprint::checklists).orElse(List.of());
    }

    /**
     * A new document. The same input gives the same document.
     *
     * @param title name of the product
     * @param today day 1 of a plan
     * @param elementIds a new id for each call, unique in the document
     * @throws IllegalArgumentException if documents of this kind have no such template
     */
    public static Document create(
            DocumentKind kind, String templateId, DocumentId id, String title, LocalDate today, Supplier<String> elementIds) {
        Template template = find(kind, templateId)
                .orElseThrow(() -> new IllegalArgumentException("no template " + templateId + " for " + kind));
        Header header = header(template, title);
        return switch (kind) {
            case CANVAS -> CanvasTemplates.create(template, id, header, elementIds);
            case PLAN -> PlanTemplates.create(template, id, header, today, elementIds);
            case RISKS -> RiskTemplates.create(template, id, header, elementIds);
        };
    }

    private static Header header(Template template, String title) {
        Header plain = Header.of(title);
        return new Header(title, plain.owner(), plain.date(), plain.plannedLaunch(), plain.currency(), plain.language(),
                template.group() == Group.BLANK ? "" : template.id(), plain.unknown());
    }

    private static <T extends Entry> Stream<Template> offers(
            List<T> entries, DocumentKind kind, Group group, Function<T, String> title, Function<T, String> about) {
        return entries.stream().map(entry -> new Template(entry.id(), kind, group, title.apply(entry), about.apply(entry)));
    }
}
