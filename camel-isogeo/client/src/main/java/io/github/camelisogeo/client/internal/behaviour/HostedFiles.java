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

/** Files that are kept by the platform, behind links. */
final class HostedFiles {

    private HostedFiles() {}

    /** The parts that make a link with a file behind it. */
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

    /** The link of the answer, which is a list of one. */
    static Link added(List<Link> answer) {
        if (answer.isEmpty()) {
            throw Answered.unreadable("the answer to the upload has no link");
        }
        return answer.get(0);
    }

    /** Refuses a link that can't be made without a file. */
    static void refuseWithoutFile(Link link) {
        if (LinkKind.DATA.equals(link.kind()) && LinkType.HOSTED.equals(link.type())) {
            throw new InvalidParameterException(
                    CallScope.current().operation(),
                    "body.type",
                    link.type(),
                    "which needs a file: use link.uploadHosted");
        }
    }

    /** Refuses a link that is known to have no file behind it. */
    static void refuseOthers(Link link) {
        if (link != null && link.type() != null && !LinkType.HOSTED.equals(link.type())) {
            throw new InvalidParameterException(
                    CallScope.current().operation(), "body.type", link.type(), "it must be hosted to be downloaded");
        }
    }

    /**
     * Returns a file under the name that it gets on this side.
     *
     * @param clean whether the server's name is decoded and cleaned
     * @param title tells the title of the link, for a file that the server doesn't name
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
