package aiworkbench.storage;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import aiworkbench.model.Document;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The step of the build that makes the {@link Parts} of each record of the model. */
public final class PartsBuild {

    private static final String CLASS = ".class";
    private static final ClassDesc PARTS = ClassDesc.of(Parts.class.getName());
    private static final ClassDesc RECORD = ClassDesc.of(Record.class.getName());
    private static final MethodTypeDesc VALUES = MethodTypeDesc.of(CD_Object.arrayType(), RECORD);
    private static final MethodTypeDesc MAKE = MethodTypeDesc.of(RECORD, CD_Object.arrayType());

    private PartsBuild() {}

    /**
     * Writes the classes.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(args[0]);
        String model = Document.class.getPackageName();
        List<String> names;
        try (Stream<Path> files = Files.list(folder.resolve(model.replace('.', '/')))) {
            names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(CLASS)).sorted().toList();
        }
        for (String name : names) {
            Class<?> type = Class.forName(model + "." + name.substring(0, name.length() - CLASS.length()), false, Document.class.getClassLoader());
            if (type.isRecord()) {
                Files.write(folder.resolve(Parts.name(type).replace('.', '/') + CLASS), parts(type));
            }
        }
    }

    private static byte[] parts(Class<?> type) {
        ClassDesc owner = desc(type);
        return ClassFile.of().build(ClassDesc.of(Parts.name(type)), made -> made
                .withFlags(ACC_FINAL)
                .withSuperclass(PARTS)
                .withMethodBody(INIT_NAME, MTD_void, 0, code -> code.aload(0).invokespecial(PARTS, INIT_NAME, MTD_void).return_())
                .withMethodBody("values", VALUES, 0, code -> values(code, owner, type.getRecordComponents()))
                .withMethodBody("make", MAKE, 0, code -> make(code, owner, type.getRecordComponents())));
    }

    private static void values(CodeBuilder code, ClassDesc owner, RecordComponent[] components) {
        code.loadConstant(components.length).anewarray(CD_Object).astore(2);
        code.aload(1).checkcast(owner).astore(1);
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            code.aload(2).loadConstant(i).aload(1).invokevirtual(owner, components[i].getName(), MethodTypeDesc.of(desc(type)));
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "valueOf", MethodTypeDesc.of(box(type), desc(type)));
            }
            code.aastore();
        }
        code.aload(2).areturn();
    }

    private static void make(CodeBuilder code, ClassDesc owner, RecordComponent[] components) {
        code.new_(owner).dup();
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            code.aload(1).loadConstant(i).aaload();
            if (type.isPrimitive()) {
                code.checkcast(box(type)).invokevirtual(box(type), type + "Value", MethodTypeDesc.of(desc(type)));
            } else {
                code.checkcast(desc(type));
            }
        }
        ClassDesc[] types = Arrays.stream(components).map(component -> desc(component.getType())).toArray(ClassDesc[]::new);
        code.invokespecial(owner, INIT_NAME, MethodTypeDesc.of(CD_void, types)).areturn();
    }

    private static ClassDesc box(Class<?> primitive) {
        return desc(MethodType.methodType(primitive).wrap().returnType());
    }

    private static ClassDesc desc(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }
}
