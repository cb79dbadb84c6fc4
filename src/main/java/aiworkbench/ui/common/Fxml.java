package aiworkbench.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import aiworkbench.text.Messages;

/** Loads views. The FXML of {@code CanvasController} is {@code Canvas.fxml} beside it, and names it as its controller. */
public final class Fxml {

    /**
     * A loaded view.
     *
     * @param root its topmost node
     * @param controller what the nodes call
     */
    public record View<C>(Parent root, C controller) {}

    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> controllers;

    /** Loads views with these texts; makes controllers as the map says. */
    public Fxml(Messages messages, Map<Class<?>, Supplier<?>> controllers) {
        this.messages = messages;
        this.controllers = Map.copyOf(controllers);
    }

    /**
     * Loads the view of a controller that the map knows how to make.
     *
     * @throws IllegalArgumentException if the map does not
     * @throws UncheckedIOException if the FXML is faulty
     */
    public <C> View<C> load(Class<C> controller) {
        return load(controller, Map.of());
    }

    /** Loads the view of one controller, such as that of an open document; included controllers come from the map. */
    @SuppressWarnings("unchecked")
    public <C> View<C> load(C controller) {
        return load((Class<C>) controller.getClass(), Map.of(controller.getClass(), () -> controller));
    }

    private <C> View<C> load(Class<C> type, Map<Class<?>, Supplier<?>> first) {
        var name = type.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        var source = type.getResource(name);
        if (source == null) {
            throw new IllegalArgumentException("No " + name + " beside " + type.getName());
        }
        var loader = new FXMLLoader(source, messages.bundle());
        loader.setControllerFactory(wanted -> supplier(wanted, first).get());
        try {
            return new View<>(loader.load(), loader.getController());
        } catch (IOException faulty) {
            throw new UncheckedIOException("Faulty view " + source, faulty);
        }
    }

    private Supplier<?> supplier(Class<?> wanted, Map<Class<?>, Supplier<?>> first) {
        var found = first.getOrDefault(wanted, controllers.get(wanted));
        if (found == null) {
            throw new IllegalArgumentException("Nobody says how to make " + wanted.getName());
        }
        return found;
    }
}
