package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.LinkEdits;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Element;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Links between the documents of a product: whatever is renamed, moved or deleted, none ever dangles in silence. */
class LinksTest {

    private static final Wording WORDING = new Wording(new Messages(Locale.UK));

    @Test
    void everyElementThatIsDeletedLeavesAFindingForEachLinkToIt() {
        var product = Fixture.sample("support-assistant");
        for (var target : linked(product)) {
            long pointing = links(product).filter(link -> link.element().equals(target.element()) && link.document().equals(target.document())).count();
            var left = product.stream().map(document -> document.id().equals(target.document()) ? without(document, target.element()) : document).toList();
            assertEquals(pointing - inside(product, target), dead(left).size(), target.toString());
            dead(left).forEach(finding -> assertTrue(WORDING.message(finding).contains(target.element()), WORDING.message(finding)));
        }
    }

    @Test
    void everyDocumentThatIsDeletedLeavesAFindingInEachThatLinksToIt() {
        var product = Fixture.sample("support-assistant");
        for (var gone : product) {
            var left = product.stream().filter(document -> document != gone).toList();
            var pointing = left.stream().filter(document -> Parts.of(document).links().stream().anyMatch(link -> link.part().document().equals(gone.id()))).toList();
            assertEquals(pointing.stream().map(Document::id).collect(Collectors.toSet()),
                    dead(left).stream().map(finding -> finding.target().document()).collect(Collectors.toSet()));
            dead(left).forEach(finding -> assertTrue(WORDING.message(finding).contains("a document that is not here"), WORDING.message(finding)));
        }
    }

    /** Links name ids, so names of elements, of products and of files are free. */
    @Test
    void renamingBreaksNothing() {
        var product = new ArrayList<>(Fixture.sample("support-assistant"));
        product.replaceAll(document -> switch (document) {
            case Canvas canvas -> CanvasEdits.write(canvas.notes().getFirst().id(), "Called otherwise").step().apply(canvas);
            case Plan plan -> plan;
            case RiskMatrix matrix -> RiskEdits.rename(matrix.risks().getFirst().id(), "Called otherwise").step().apply(matrix);
        });
        assertEquals(List.of(), dead(product));
        assertEquals(List.of(), dead(product.reversed()));
    }

    /** A link is repaired by taking it away, at its owner only; undoing brings back the very document. */
    @Test
    void aDeadLinkIsTakenAwayAndNothingElse() {
        var product = Fixture.sample("support-assistant");
        var matrix = (RiskMatrix) product.stream().filter(document -> document.kind() == DocumentKind.RISKS).findFirst().orElseThrow();
        for (var placed : Parts.of(matrix).links()) {
            var mended = LinkEdits.remove(RiskMatrix.class, placed.owner(), placed.part()).step().apply(matrix);
            assertEquals(Parts.of(matrix).links().stream().filter(other -> !(other.owner().equals(placed.owner()) && other.part().equals(placed.part()))).toList(),
                    Parts.of(mended).links());
            assertEquals(Parts.of(matrix).elements().size(), Parts.of(mended).elements().size());
        }
        var untouched = LinkEdits.remove(RiskMatrix.class, "nobody", Parts.of(matrix).links().getFirst().part()).step().apply(matrix);
        assertTrue(untouched == matrix, "nothing to remove gives the same instance");
    }

    @Test
    void linksAreFollowedFromBothEnds() {
        var product = Fixture.sample("support-assistant");
        var folder = new Folder(product, Fixture.TODAY);
        for (var document : product) {
            assertEquals(2, folder.partners(document).size());
            folder.partners(document).forEach(partner -> assertTrue(folder.partners(partner).contains(document)));
        }
    }

    private static List<Finding> dead(List<Document> documents) {
        return Fixture.found(new Folder(documents, Fixture.TODAY)).stream().filter(finding -> List.of("INT-02", "INT-03").contains(finding.ruleId())).toList();
    }

    private static Stream<Link> links(List<Document> product) {
        return product.stream().flatMap(document -> Parts.of(document).links().stream()).map(Parts.Placed::part);
    }

    /** Targets that a person can delete: notes, plan items and risks. */
    private static List<Link> linked(List<Document> product) {
        return links(product).filter(link -> product.stream().filter(document -> document.id().equals(link.document()))
                .anyMatch(document -> deletable(document).anyMatch(element -> element.id().equals(link.element())))).distinct().toList();
    }

    private static Stream<? extends Element> deletable(Document document) {
        return switch (document) {
            case Canvas canvas -> canvas.notes().stream();
            case Plan plan -> plan.items().stream();
            case RiskMatrix matrix -> matrix.risks().stream();
        };
    }

    /** Links that go with the element, because it holds them itself. */
    private static long inside(List<Document> product, Link target) {
        return product.stream().filter(document -> document.id().equals(target.document())).flatMap(document -> Parts.of(document).links().stream())
                .filter(link -> link.owner().equals(target.element()) && link.part().equals(target)).count();
    }

    private static Document without(Document document, String id) {
        return switch (document) {
            case Canvas canvas -> CanvasEdits.removeNotes(List.of(id)).step().apply(canvas);
            case Plan plan -> PlanEdits.removeItems(List.of(id)).step().apply(plan);
            case RiskMatrix matrix -> RiskEdits.removeRisks(List.of(id)).step().apply(matrix);
        };
    }
}
