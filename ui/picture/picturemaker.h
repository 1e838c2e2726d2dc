// SPDX-License-Identifier: MIT
// Makes the pictures of one window: draws a panel in the wanted theme, adds caption and callouts, and saves the result.
// What the user wrote on a picture is kept in the session, so that the same picture can be made of it again. GUI thread.
#pragma once

#include "core/basics/mailbox.h"
#include "core/facts/command.h"
#include "ui/parts/picturefile.h"
#include "ui/picture/panels.h"
#include "ui/picture/picturewish.h"

namespace pangaea {

class PictureMaker final
{
public:
    /// `source` is asked for each picture, and brings the panels up to date. `restoreTheme` sets the window's own theme
    /// again. The mailbox must outlive it.
    PictureMaker(Mailbox<Command> &commands, std::function<PictureSource()> source, std::function<void()> restoreTheme);

    /// Calls `use` with the picture, which is valid only during the call. A failure is that of `use`, or says why there
    /// is nothing to draw.
    using Use = std::function<Failure(const Picture &picture, const QSize &panel)>;
    [[nodiscard]] Failure with(const PictureWish &wish, const Use &use) const;
    /// In the format of the suffix. scale: 1 to 3, for PNG; 0: the display's own.
    [[nodiscard]] Failure save(const QString &path, const PictureWish &wish, int scale) const;

    /// As it was kept for this panel: its callouts, and its caption where there was one.
    [[nodiscard]] PictureWish kept(const QString &panel) const;
    void keep(const PictureWish &wish) const;

private:
    Mailbox<Command> &m_commands;
    const std::function<PictureSource()> m_source;
    const std::function<void()> m_restoreTheme;
};

} // namespace pangaea
