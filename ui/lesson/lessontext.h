// SPDX-License-Identifier: MIT
// A piece of a lesson's text, from Markdown, as high as its lines. It may come from anybody: there is no
// HTML, no picture and no link in it, and nothing is loaded for it. Lives on the GUI thread.
#pragma once

#include <QTextBrowser>

namespace pangaea {

class LessonText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit LessonText(const QString &accessibleName, QWidget *parent = nullptr);

    /// Hidden where it is empty.
    void setText(const QString &markdown);
    void applyLooks();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dropLinksAndPictures();
    void spaceParagraphs();
    void fit();

    QString m_markdown;
};

} // namespace pangaea
