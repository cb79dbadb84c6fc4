package aiworkbench.ui.canvas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.geometry.Point2D;

import aiworkbench.governance.Templates;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Layout;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Session;
import aiworkbench.ui.common.Partners;

/** The other documents of a product, without a window around them. */
public final class FakePartners implements Partners {

    public Session<RiskMatrix> risks;
    public Session<Plan> plan;
    public final List<String> told = new ArrayList<>();
    Optional<Session<?>> underMouse;
    Optional<Layout> layout;

    public FakePartners() {
        anew();
    }

    /** Empty documents, and nothing was told yet. */
    void anew() {
        risks = session(DocumentKind.RISKS, RiskMatrix.class);
        plan = session(DocumentKind.PLAN, Plan.class);
        told.clear();
        underMouse = Optional.empty();
        layout = Optional.empty();
    }

    private static <E extends Document> Session<E> session(DocumentKind kind, Class<E> type) {
        var count = new AtomicInteger();
        var document = Templates.create(kind, Templates.BLANK, kind == DocumentKind.PLAN ? CanvasSamples.PLAN : CanvasSamples.RISKS,
                "Support reply assistant", LocalDate.of(2026, 11, 2), () -> kind.word() + count.incrementAndGet());
        return new Session<>(type.cast(document), () -> Instant.EPOCH, false);
    }

    @Override
    public <E extends Document> void reach(Class<E> kind, Document from, Consumer<Session<E>> then) {
        Stream.of(risks, plan).flatMap(session -> session.as(kind).stream()).forEach(then);
    }

    @Override
    public Optional<Place> at(Point2D scene) {
        return underMouse.map(session -> new Place(session, Optional.empty()));
    }

    @Override
    public void show(Session<?> session) {
        told.add("shown " + session.document().id());
    }

    @Override
    public void readLayout(Consumer<Layout> then) {
        layout.ifPresent(then);
    }

    @Override
    public void saveLayout(Layout saved) {
        layout = Optional.of(saved);
    }

    @Override
    public void tell(String text, String action, Runnable go) {
        told.add(text);
    }
}
