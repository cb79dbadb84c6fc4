package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Image;
import aiworkbench.storage.file.Stamp;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of an open document as it was last read or written, and what others did to it since. Its owner sees to the order of calls. */
final class Place {

    /**
     * The file.
     *
     * @param path its real path
     * @param image what it held
     */
    private record Base(Path path, Image image, Stamp stamp) {}

    private final Kit kit;
    private final Journaling journal;
    // Read by the thread of the window too, which must not wait for a save.
    private volatile Optional<Base> base = Optional.empty();
    private volatile Document onDisk;
    private String toldOf = "";

    /** No file holds the document yet. */
    Place(Kit kit, Journaling journal, Document document) {
        this.kit = kit;
        this.journal = journal;
        this.onDisk = document;
    }

    /** A file holds this from now on, because it was read or written. */
    void holds(Path path, Image image, Stamp stamp, Document document) {
        base = Optional.of(new Base(path, image, stamp));
        onDisk = document;
        toldOf = "";
    }

    /** The real path; empty while no file holds the document. */
    Optional<Path> path() {
        return base.map(Base::path);
    }

    /** What the file holds; empty while there is none. */
    Optional<Image> image() {
        return base.map(Base::image);
    }

    /** The document as the file holds it; as it was made while there is none. */
    Document onDisk() {
        return onDisk;
    }

    boolean is(Path file) {
        return base.filter(known -> known.path().equals(file)).isPresent();
    }

    /** Looks whether others changed the file. Each change is told once. */
    Outside look() {
        if (base.isEmpty()) {
            return new Outside.Same();
        }
        Base known = base.get();
        try {
            Stamp now = Stamp.of(known.path());
            if (known.stamp().proves(now)) {
                return asBefore();
            }
            if (!now.exists()) {
                return Files.isDirectory(known.path().getParent()) ? once("gone", new Outside.Gone()) : unreachable(known);
            }
            WholeFile.Contents contents = kit.reader().read(known.path());
            if (contents.hash().equals(known.image().hash())) {
                base = Optional.of(new Base(known.path(), known.image(), contents.stamp()));
                return asBefore();
            }
            return once(contents.hash(), changed(contents));
        } catch (CannotOpen e) {
            return once(e.complaint().key(), new Outside.Unreadable(e.complaint()));
        } catch (IOException e) {
            return unreachable(known);
        }
    }

    /** The next look tells again what was told. */
    void forget() {
        toldOf = "";
    }

    private Outside asBefore() {
        boolean told = !toldOf.isEmpty();
        toldOf = "";
        return told ? new Outside.Again() : new Outside.Same();
    }

    private Outside unreachable(Base known) {
        return once("unreachable", new Outside.Unreadable(Complaint.about("storage.save.unreachable", known.path().getParent().toString())));
    }

    private Outside changed(WholeFile.Contents contents) {
        Image image = new Image(contents.bytes(), contents.hash());
        journal.step(vault -> vault.versions().put(image, Why.REPLACED_OUTSIDE, ""));
        try {
            return new Outside.Changed(kit.format().open(contents.bytes()), contents);
        } catch (FormatProblem e) {
            return new Outside.Unreadable(e.complaint());
        }
    }

    private Outside once(String what, Outside outside) {
        if (toldOf.equals(what)) {
            return new Outside.Same();
        }
        toldOf = what;
        return outside;
    }
}
