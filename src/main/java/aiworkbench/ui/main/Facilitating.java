package aiworkbench.ui.main;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import aiworkbench.model.Canvas;
import aiworkbench.ui.common.Choice;
import aiworkbench.ui.common.Fxml;
import aiworkbench.ui.present.Backstage;
import aiworkbench.ui.present.Presenter;
import aiworkbench.ui.present.SlipsController;

/** What the window does for workshops: documents on the wall, their summary, and the way over paper and back. */
public final class Facilitating {

    private final Presenter presenter;
    private final Exporting exporting;
    private final Saving saving;
    private final Surroundings around;

    /** Workshops about the documents of a desk. */
    public Facilitating(Presenter presenter, Exporting exporting, Saving saving, Surroundings around) {
        this.presenter = presenter;
        this.exporting = exporting;
        this.saving = saving;
        this.around = around;
    }

    /** Shows a document on the wall until somebody leaves. */
    void show(OpenDocument<?> document) {
        presenter.show(document.context(), new Backstage() {
            @Override
            public void save() {
                if (!document.session().readOnly()) {
                    saving.save(document);
                }
            }

            @Override
            public String state() {
                return switch (document.state()) {
                    case SavedState.Saved _ -> around.text("main.state.saved");
                    case SavedState.Edited _ -> around.text("main.state.edited");
                    case SavedState.Saving _ -> around.text("main.state.saving");
                    case SavedState.ReadOnly _ -> around.text("main.state.readOnly");
                    case SavedState.Failed _ -> around.text("main.state.failed");
                };
            }

            @Override
            public void exportSummary(Consumer<String> told) {
                Facilitating.this.exportSummary(document, told);
            }
        });
    }

    /** Asks where the summary of a workshop about a canvas shall go, and writes it. */
    void exportSummary(OpenDocument<?> document, Consumer<String> told) {
        document.session().as(Canvas.class).ifPresent(canvas -> exporting.exportWorkshop(document, canvas.document(), "main.present.summary", "summary", told));
    }

    /** Asks where the empty canvas with its slips shall go, and writes it. */
    void exportPaper(OpenDocument<?> document) {
        document.session().as(Canvas.class).ifPresent(canvas -> exporting.exportWorkshop(document, canvas.document(), "main.present.paper", "paper", _ -> { }));
    }

    /** Asks for what was written on slips of paper, and takes it onto a canvas. */
    void typeSlips(OpenDocument<?> document) {
        document.session().as(Canvas.class).ifPresent(canvas -> {
            var view = new Fxml(around.messages(), Map.of()).load(new SlipsController(canvas.document(), around.messages()));
            var take = around.dialogs().show(around.text("main.present.slips"), view.root(), List.of(
                    Choice.primary(around.text("present.slips.take"), true), Choice.cancel(around.text("main.cancel"), false)));
            if (take.orElse(false)) {
                view.controller().take(canvas, around.ids());
            }
        });
    }
}
