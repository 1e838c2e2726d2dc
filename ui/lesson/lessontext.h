// SPDX-License-Identifier: MIT
// A piece of a lesson's text, from Markdown, as high as its lines. The text is not trusted: HTML, pictures and links
// are not shown, and nothing is loaded for it. Lives on the GUI thread.
#pragma once

#include <QTextBrowser>

namespace pangaea {

class LessonText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit LessonText(QWidget *parent = nullptr);

    /// Hides the widget if the text is empty.
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
