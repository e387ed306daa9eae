package org.handrail.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The key that signs tokens: made at the first start, readable by the server's user only. */
final class TokenKey {
    static final String FILE = "token.key";
    private static final int BYTES = 32;

    private TokenKey() {}

    /** The key in this folder; makes it when it is not there. */
    static byte[] in(Path data) {
        Path file = data.resolve(FILE);
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(
                        "the key (%s) is %d bytes long, not %d; delete it and a new one is made (open chats fetch new tokens)"
                                .formatted(file, key.length, BYTES));
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("the key (%s) cannot be read or made".formatted(file), e);
        }
    }

    private static void create(Path file) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", ownerOnly(file));
        try {
            Files.write(made, Secrets.random(BYTES), StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
            Files.move(made, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(made);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
