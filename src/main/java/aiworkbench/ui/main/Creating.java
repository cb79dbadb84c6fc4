package aiworkbench.ui.main;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.edit.Lens;
import aiworkbench.governance.Template;
import aiworkbench.governance.Templates;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Fxml;

/** Asks what new document to make, and makes it. */
public final class Creating {

    private static final Lens<Plan, Boolean> WORKING_DAYS = Lens.field(Plan.class, "workingDays");

    private final Opening opening;
    private final Desk desk;
    private final Memory memory;
    private final ZoneId zone;
    private final Surroundings around;

    /**
     * Makes documents for a desk.
     *
     * @param zone tells which day it is
     */
    public Creating(Opening opening, Desk desk, Memory memory, ZoneId zone, Surroundings around) {
        this.opening = opening;
        this.desk = desk;
        this.memory = memory;
        this.zone = zone;
        this.around = around;
    }

    /** Asks for kind, template and product, beginning with these; then puts the new document on the desk. */
    public void ask(DocumentKind kind, Optional<String> template) {
        var view = new Fxml(around.messages(), Map.of()).load(new NewDocumentController(around.messages()));
        view.controller().begin(kind, template.orElse(Templates.BLANK), desk.active().map(d -> d.document().title()).orElse(""));
        var create = around.dialogs().show(around.text("main.new.title"), view.root(), List.of(
                Choice.primary(around.text("main.new.create"), true),
                Choice.cancel(around.text("main.cancel"), false)));
        if (create.orElse(false)) {
            view.controller().wish().ifPresent(this::create);
        }
    }

    /** Asks what the product is called, then makes its canvas, its plan and its risk matrix; the canvas comes to the front. */
    void product(Template blueprint) {
        around.dialogs().askText(around.text("main.new.fromBlueprint", blueprint.title()), around.text("main.new.product"), blueprint.title())
                .ifPresent(name -> List.of(DocumentKind.values()).reversed().forEach(kind -> create(new Wish(kind, blueprint.id(), name))));
    }

    private void create(Wish wish) {
        var fresh = Templates.create(wish.kind(), wish.template(), new DocumentId(around.documentIds().get()), wish.product(),
                LocalDate.ofInstant(around.clock().instant(), zone), around.ids());
        opening.openNew(fresh instanceof Plan plan && memory.settings().habits().workingDays() ? WORKING_DAYS.set(plan, true) : fresh);
    }

    /**
     * What new document somebody wants.
     *
     * @param template id of the template
     * @param product name of the product, may be empty
     */
    record Wish(DocumentKind kind, String template, String product) {}
}
