package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.Hash;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.SaveOptions.Waiting;
import aiworkbench.storage.recovery.RecoveryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with documents and a recovery store whose parts can be broken and mended. */
record KeeperScene(Path folder) {

    static final Waiting WAIT = _ -> true;
    static final JsonFormat FORMAT = new JsonFormat();

    private static final Lens<RiskMatrix, String> PRODUCT =
            Lens.<RiskMatrix, Header>field(RiskMatrix.class, "header").then(Lens.field(Header.class, "product"));

    /** A start of the program. */
    Keepers start() {
        return new Keepers(this::store);
    }

    /** A start of the program with a second place for its recovery store. */
    Keepers startWithTwoPlaces() {
        return new Keepers(() -> RecoveryStore.open(List.of(folder.resolve("recovery"), folder.resolve("second")), InstantSource.system()));
    }

    RecoveryStore store() {
        return RecoveryStore.open(List.of(folder.resolve("recovery")), InstantSource.system());
    }

    Found.Ready open(Path file) throws StorageProblem {
        return ready(start().open(file));
    }

    static Found.Ready ready(Found found) {
        return assertInstanceOf(Found.Ready.class, found);
    }

    Path sample(String name) throws IOException {
        return Files.write(folder.resolve(name), FORMAT.write(document())).toRealPath();
    }

    static RiskMatrix document() throws IOException {
        return (RiskMatrix) FORMAT.read(Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json")));
    }

    static Document named(Document document, String product) {
        return PRODUCT.set((RiskMatrix) document, product);
    }

    static String title(Path file) throws IOException {
        return FORMAT.read(Files.readAllBytes(file)).title();
    }

    static String restoredTitle(Found.Ready ready) {
        return assertInstanceOf(Restored.Edits.class, ready.restored()).document().title();
    }

    /** The titles of the history, newest first. */
    static List<String> titles(Past past) throws StorageProblem {
        var titles = new ArrayList<String>();
        for (var version : past.versions()) {
            titles.add(past.open(version).document().title());
        }
        return titles;
    }

    /** How many journals of a file the history holds. */
    int givenUp(Path file) throws RecoveryFailed {
        return store().vault(file).givenUp().size();
    }

    /** Nothing more can be written into the vault that is the only one. */
    void block() throws IOException {
        Path objects = vault().resolve("objects");
        if (Files.exists(objects)) {
            Files.move(objects, folder.resolve("away"));
        }
        Files.createFile(objects);
    }

    void unblock() throws IOException {
        Path objects = vault().resolve("objects");
        Files.delete(objects);
        if (Files.exists(folder.resolve("away"))) {
            Files.move(folder.resolve("away"), objects);
        }
    }

    /** The folder of the vault of a file, which need not be there, in a store that is. */
    Path vault(Path file) {
        store();
        return folder.resolve("recovery").resolve(Hash.of(file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Path vault() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("recovery"))) {
            List<Path> vaults = all.filter(Files::isDirectory).filter(one -> !one.endsWith("by-uuid")).toList();
            assertEquals(1, vaults.size());
            return vaults.getFirst();
        }
    }
}
