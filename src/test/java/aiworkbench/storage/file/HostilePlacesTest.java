package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 5: folders, rights and devices that do not let themselves be saved to. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class HostilePlacesTest {

    /** Runs what follows as a user without any rights. */
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @Test
    void placesThatCannotBeSavedToAreNamedAndLeftAlone() throws IOException, InterruptedException {
        Path parent = Reliability.folder();
        try {
            Files.setPosixFilePermissions(parent, EnumSet.allOf(PosixFilePermission.class));
            HostilePlaces places = new HostilePlaces(parent);
            if (System.getProperty("user.name").equals("root")) {
                places.runWithoutRights();
                asNobody(parent);
            } else {
                places.run();
            }
            Reliability.report("05 hostile places", places.tried(), places.lost().size());
            assertEquals(List.of(), places.lost());
        } finally {
            SaveRig.remove(parent);
        }
    }

    /** Rights do not bind the administrator, so a process of somebody else has to try, where there can be one. */
    private static void asNobody(Path parent) throws IOException, InterruptedException {
        if (!ChildProcess.works(NOBODY)) {
            return;
        }
        String classes = ChildProcess.copiedClasses(Files.createDirectory(parent.resolve("classes")));
        List<String> command = new ArrayList<>(NOBODY);
        command.addAll(ChildProcess.java(HostilePlaces.class, classes, parent.toString()));
        ChildProcess.Result result = ChildProcess.run(command);
        long tried = result.text().contains("tried ") ? Long.parseLong(result.text().split("tried ")[1].split(" ")[0]) : 0;
        Reliability.report("05 hostile places, without rights", tried, result.exit());
        assertEquals(0, result.exit(), result.text());
        assertTrue(tried > 30);
    }

    @Test
    void aDiskMountedForReadingIsLeftAlone() throws IOException, InterruptedException {
        assumeTrue(Reliability.full(), "a disk mounted for reading needs -Preliability");
        Path parent = Files.createTempDirectory("aiworkbench");
        try {
            String mount = "mount -t tmpfs tmpfs '" + parent + "' && echo old > '" + parent + "/plan.json' && mount -o remount,ro '"
                    + parent + "' && exec \"$0\" \"$@\"";
            List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount));
            command.addAll(ChildProcess.java(ReadOnlyDiskCase.class, ChildProcess.ownClasses(), parent.toString()));
            assumeTrue(ChildProcess.mounts(), "skipped: no disk of our own here");
            ChildProcess.Result result = ChildProcess.run(command);
            assertEquals(0, result.exit(), result.text());
            Reliability.report("05 disk mounted for reading", 2, 0);
        } finally {
            SaveRig.remove(parent);
        }
    }
}
