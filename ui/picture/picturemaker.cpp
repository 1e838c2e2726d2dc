// SPDX-License-Identifier: MIT
#include "ui/picture/picturemaker.h"

#include "ui/picture/captioned.h"

#include "core/session/evidence.h"
#include "core/session/readings.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QWidget>

namespace pangaea {

namespace {

// Now, and not when the program is idle again.
void deliverPalette()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
}

} // namespace

PictureMaker::PictureMaker(Mailbox<Command> &commands, std::function<PictureSource()> source,
                           std::function<void()> restoreTheme)
    : m_commands(commands)
    , m_source(std::move(source))
    , m_restoreTheme(std::move(restoreTheme))
{
}

// Another theme is that of the whole program, until the picture is made: nothing is painted on the display meanwhile.
Failure PictureMaker::with(const PictureWish &wish, const Use &use) const
{
    if (Failure problem = checkPanel(wish.panel))
        return problem;
    const auto restore = qScopeGuard([&] {
        if (wish.theme) {
            m_restoreTheme();
            deliverPalette();
        }
    });
    if (wish.theme) {
        applyTheme(*wish.theme);
        deliverPalette();
    }
    const PictureSource source = m_source();
    const DrawnPanel drawn = findPanel(wish.panel)->draw(source);
    if (const auto *problem = std::get_if<Failure>(&drawn))
        return *problem;
    const auto &panel = std::get<PanelDrawing>(drawn);
    PictureText text {wish.caption.value_or(QString()), {}, wish.callouts};
    if (wish.caption)
        text.facts = evidenceOf(source.readings);
    Picture picture = captioned(panel, text);
    picture.title = text.title.isEmpty() ? source.window.windowTitle() : text.title;
    picture.kernel = source.readings.table.session().kernel;
    picture.time = sessionTime(source.readings.table);
    return use(picture, panel.size);
}

Failure PictureMaker::save(const QString &path, const PictureWish &wish, int scale) const
{
    const double ratio = scale > 0 ? scale : m_source().window.devicePixelRatioF();
    return with(wish, [&](const Picture &picture, const QSize &) { return savePicture(path, picture, ratio); });
}

PictureWish PictureMaker::kept(const QString &panel) const
{
    const event::Annotated annotated = annotationOf(m_source().readings.journal, panel);
    PictureWish wish {panel, {}, annotated.callouts, {}};
    if (!annotated.caption.isEmpty())
        wish.caption = annotated.caption;
    return wish;
}

void PictureMaker::keep(const PictureWish &wish) const
{
    const PictureWish before = kept(wish.panel);
    if (before.callouts != wish.callouts || before.caption.value_or(QString()) != wish.caption.value_or(QString()))
        m_commands.put(command::RecordAnnotation {{wish.panel, wish.caption.value_or(QString()), wish.callouts}});
}

} // namespace pangaea
