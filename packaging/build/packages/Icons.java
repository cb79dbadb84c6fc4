package packages;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** The icon in all sizes and forms that desktops ask for, from one SVG. */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    /** What macOS calls the pictures inside an .icns. */
    private static final Map<String, Integer> MAC = new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512));

    private Icons() {}

    /** Writes SIZExSIZE.png of each size, aiworkbench.ico for Windows and aiworkbench.icns for macOS. */
    static void write(Path svg, Path folder) throws IOException {
        var drawing = new SVGLoader().load(svg.toUri().toURL());
        var pictures = new TreeMap<Integer, byte[]>();
        for (int size : SIZES) {
            pictures.put(size, png(drawing, size));
            Files.write(Folders.parent(folder.resolve(size + "x" + size + ".png")), pictures.get(size));
        }
        Files.write(folder.resolve("aiworkbench.ico"), ico(pictures));
        Files.write(folder.resolve("aiworkbench.icns"), icns(pictures));
    }

    private static byte[] png(SVGDocument drawing, int size) throws IOException {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, pen, new ViewBox(size, size));
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** A directory of pictures as PNG, which Windows reads since Vista. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        var taken = pictures.entrySet().stream().filter(picture -> picture.getKey() <= 256).toList();
        int at = 6 + 16 * taken.size();
        var file = ByteBuffer.allocate(at + taken.stream().mapToInt(picture -> picture.getValue().length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) taken.size());
        for (var picture : taken) {
            // 256 is written as 0
            file.put(picture.getKey().byteValue()).put(picture.getKey().byteValue()).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        taken.forEach(picture -> file.put(picture.getValue()));
        return file.array();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        var parts = new ByteArrayOutputStream();
        var out = new DataOutputStream(parts);
        for (var part : MAC.entrySet()) {
            var picture = pictures.get(part.getValue());
            out.write(part.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        return ByteBuffer.allocate(8 + parts.size()).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + parts.size())
                .put(parts.toByteArray()).array();
    }
}
