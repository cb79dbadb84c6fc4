package aiworkbench.storage.file;

import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of a {@link FaultFileSystem}. */
final class FaultChannel extends FileChannel {

    private final FaultFileSystem system;
    private final Path file;
    private final FileChannel real;

    FaultChannel(FaultFileSystem system, Path file, FileChannel real) {
        this.system = system;
        this.file = file;
        this.real = real;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return system.call(Op.READ, file, () -> real.read(buffer));
    }

    @Override
    public int read(ByteBuffer buffer, long position) throws IOException {
        return system.call(Op.READ, file, () -> real.read(buffer, position));
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        int written = write(buffer, real.position());
        real.position(real.position() + written);
        return written;
    }

    /** Writes what the faults let through, then fails if they say so: a full disk takes what still fits. */
    @Override
    public int write(ByteBuffer buffer, long position) throws IOException {
        Call call = system.next(Op.WRITE, file);
        try {
            system.faults().before(call);
            int takes = system.faults().takes(call, buffer.remaining());
            byte[] bytes = new byte[takes];
            buffer.get(bytes);
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                real.write(rest, position + rest.position());
            }
            system.faults().wrote(call, position, bytes);
            system.faults().after(call);
            return takes;
        } catch (Faults.Killed e) {
            system.die();
            throw e;
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        Call call = system.next(Op.TRUNCATE, file);
        try {
            system.faults().before(call);
            real.truncate(size);
            system.faults().truncated(call, size);
            system.faults().after(call);
            return this;
        } catch (Faults.Killed e) {
            system.die();
            throw e;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        system.call(Op.FORCE, file, () -> {
            real.force(metaData);
            return null;
        });
    }

    @Override
    public long size() throws IOException {
        return system.call(Op.SIZE, file, real::size);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    /** The system closes the files of a dead process. */
    @Override
    protected void implCloseChannel() throws IOException {
        try {
            system.call(Op.CLOSE, file, () -> null);
        } finally {
            real.close();
        }
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
