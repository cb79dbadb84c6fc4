package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import org.junit.jupiter.api.Test;

/** What holds for all rules together. */
class EveryRuleTest {

    @Test
    void everyRuleOfTheShippedListIsBuiltAndHasAPair() {
        var listed = new TreeSet<>(Catalogue.rules().rules().stream().map(rule -> rule.id()).toList());
        var built = new TreeSet<>(Review.complete().rules().stream().map(Rule::id).filter(id -> !id.startsWith("INT-")).toList());
        var paired = new TreeSet<String>();
        Stream.of(CanvasRulesTest.pairs(), LawRulesTest.pairs(), RiskRulesTest.pairs(), PlanRulesTest.pairs(), ProductRulesTest.pairs())
                .flatMap(pairs -> pairs).filter(RuleFixtures.Pair::fires).forEach(pair -> paired.add(pair.rule()));
        assertEquals(55, listed.size());
        assertEquals(listed, built);
        assertEquals(listed, paired);
    }

    @Test
    void nothingIsWrongWithANewDocument() {
        var wrong = new ArrayList<String>();
        for (var kind : DocumentKind.values()) {
            for (var template : Templates.all(kind)) {
                found(List.of(created(template, 1))).forEach(id -> wrong.add(kind + " " + template.id() + ": " + id));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingIsWrongWithThreeNewDocumentsOfOneProduct() {
        for (var blueprint : Catalogue.playbook().blueprints()) {
            var documents = Arrays.stream(DocumentKind.values())
                    .map(kind -> created(Templates.find(kind, blueprint.id()).orElseThrow(), kind.ordinal())).toList();
            assertEquals(List.of(), found(documents), blueprint.id());
        }
    }

    @Test
    void rulesThatNeedAMissingDocumentAreListedAsUnchecked() {
        var canvas = Fixture.sample("brand-copy").getFirst();
        var alone = Review.complete().of(new Folder(List.of(canvas), Fixture.TODAY), canvas);
        assertEquals(List.of("LAW-09", "LAW-11", "XDC-03"), alone.unchecked().stream().map(unchecked -> unchecked.rule().id()).toList());
        var together = Review.complete().of(new Folder(Fixture.sample("brand-copy"), Fixture.TODAY), canvas);
        assertEquals(List.of(), together.unchecked());
    }

    private static List<String> found(List<Document> documents) {
        return Fixture.found(new Folder(documents, Fixture.TODAY)).stream().map(Finding::ruleId).toList();
    }

    static Document created(Template template, int number) {
        var ids = new AtomicInteger();
        return Templates.create(template.kind(), template.id(), new DocumentId("00000000-0000-4000-8000-00000000000" + number), "Tea",
                LocalDate.of(2026, 11, 2), () -> "e" + ids.incrementAndGet());
    }
}
