package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.answer.Attachment;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.http.UploadBody;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Upload;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.MultipartBody;

/** Converts and checks the files that the platform hosts behind links. */
final class HostedFiles {

    private HostedFiles() {}

    /** Returns the multipart body that uploads a file and creates a link to it. */
    static MultipartBody parts(Upload file, String title) {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("actions", LinkAction.DOWNLOAD.wireValue())
                .addFormDataPart("kind", LinkKind.DATA.wireValue())
                .addFormDataPart("type", LinkType.HOSTED.wireValue())
                .addFormDataPart("title", title == null || title.isBlank() ? file.name() : title)
                .addFormDataPart("file", file.name(), new UploadBody(file))
                .build();
    }

    /** Returns the link of the API's answer, which is a list with one element. */
    static Link added(List<Link> answer) {
        if (answer.isEmpty()) {
            throw new IsogeoUnreadableAnswerException(
                    FailedCall.notMade(
                            CallScope.current().operation(), CallScope.current().identifiers()),
                    "the answer to the upload contains no link");
        }
        return answer.get(0);
    }

    /** Refuses a link to a hosted file, which can only be created with the file. */
    static void refuseWithoutFile(Link link) {
        if (LinkKind.DATA.equals(link.kind()) && LinkType.HOSTED.equals(link.type())) {
            throw new InvalidParameterException(
                    CallScope.current().operation(),
                    "body.type",
                    link.type(),
                    "which requires a file: use link.uploadHosted instead");
        }
    }

    /** Refuses a link that is known not to be to a hosted file. */
    static void refuseOthers(Link link) {
        if (link != null && link.type() != null && !LinkType.HOSTED.equals(link.type())) {
            throw new InvalidParameterException(
                    CallScope.current().operation(), "body.type", link.type(), "it must be hosted to be downloaded");
        }
    }

    /**
     * Returns a file with its local name.
     *
     * @param clean whether the server's name is decoded and cleaned
     * @param title returns the title of the link; called only if the server doesn't name the file
     */
    static Download named(Attachment file, boolean clean, Supplier<String> title) {
        try {
            String given = (clean ? file.cleanName() : file.rawName()).orElse(null);
            String instead = given == null ? title.get() : null;
            return file.content().named(instead == null || instead.isBlank() ? given : Attachment.nameOf(instead));
        } catch (RuntimeException e) {
            file.content().close();
            throw e;
        }
    }
}
