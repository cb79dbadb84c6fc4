package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Books in memory that survive the death of the process, as those on disk do. */
final class Books implements SaveLog {

    final Set<Sweep.Temp> temps = new LinkedHashSet<>();
    final Set<Redo> redos = new LinkedHashSet<>();
    final Set<Path> inPlaceOnly = new HashSet<>();
    private final BooleanSupplier dead;
    boolean alwaysInPlace;

    Books(BooleanSupplier dead) {
        this.dead = dead;
    }

    private void checkAlive() {
        if (dead.getAsBoolean()) {
            throw new Faults.Killed();
        }
    }

    private static Path real(Path path) {
        return FaultFileSystem.unwrap(path);
    }

    @Override
    public void tempComing(Path temp, Path target) throws IOException {
        checkAlive();
        temps.add(new Sweep.Temp(real(temp), real(target), "session"));
    }

    @Override
    public void tempGone(Path temp) {
        checkAlive();
        temps.removeIf(listed -> listed.temp().equals(real(temp)));
    }

    @Override
    public boolean redoOpen(Redo redo) throws IOException {
        checkAlive();
        redos.add(new Redo(real(redo.target()), redo.oldHash(), redo.newHash()));
        return true;
    }

    @Override
    public void redoDone(Redo redo) {
        checkAlive();
        redos.remove(new Redo(real(redo.target()), redo.oldHash(), redo.newHash()));
    }

    @Override
    public boolean replacesAtOnce(Path folder) {
        return !alwaysInPlace && !inPlaceOnly.contains(folder);
    }

    @Override
    public void replacesInPlaceOnly(Path folder) {
        checkAlive();
        inPlaceOnly.add(folder);
    }

    List<Redo> open() {
        return List.copyOf(redos);
    }
}
