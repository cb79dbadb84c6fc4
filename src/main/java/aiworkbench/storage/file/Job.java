package aiworkbench.storage.file;

import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One file to be replaced. */
record Job(Target target, Fresh fresh, SaveOptions options) {

    byte[] bytes() {
        return fresh.bytes();
    }

    /** The hash of the bytes; waits until it is known that they may be written. */
    String hash() throws SaveFailed {
        String hash = fresh.hash();
        fresh.requireFit();
        return hash;
    }

    SaveLog log() {
        return options.log();
    }

    Path file() {
        return target.file();
    }

    Path folder() {
        return target.file().getParent();
    }

    /** The same job after the file was replaced by our own bytes: they may be replaced again. */
    Job onTop() throws SaveFailed {
        Target ours = new Target(target.asked(), file(), Stamp.unproven(bytes().length), hash(), Optional.of(bytes()), target.writeProtected());
        return new Job(ours, fresh, options);
    }

    /** Check 2, directly before the old file is touched: nobody has written to it, and its folder is still the same one. */
    void requireUnchanged(WholeFile reader) throws IOException {
        Location.requireFolder(folder());
        Stamp now = Stamp.of(file());
        if (target.stamp().proves(now)) {
            return;
        }
        Location.check(target.asked(), now);
        if (now.exists() != target.exists() || now.exists() && !reader.print(file()).hash().equals(target.hash())) {
            throw target.changed(now.exists(), target.exists());
        }
    }

    SaveFailed failed(Reason reason, Throwable cause) {
        return Causes.failed(reason, cause, target.asked().toString());
    }
}
