// SPDX-License-Identifier: MIT
// Text of untrusted lessons.
#include "ui/lesson/lessontext.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

bool has(const QTextDocument &document, bool (*is)(const QTextCharFormat &))
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (is(piece.fragment().charFormat()))
                return true;
        }
    }
    return false;
}

} // namespace

class TestLessonText : public QObject
{
    Q_OBJECT
private slots:
    void showsMarkdown()
    {
        LessonText text;
        text.setText(u"One *two*\nthree\n\n- `four`\n- five"_s);
        QCOMPARE(text.toPlainText(), u"One two three\nfour\nfive"_s);
        QVERIFY(has(*text.document(), [](const QTextCharFormat &format) { return format.fontItalic(); }));
        QVERIFY(!text.isHidden());
        text.setText({});
        QVERIFY(text.isHidden());
    }

    void hasNoHtmlLinksOrPictures()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"a.png"_s);
        QImage image(10, 10, QImage::Format_RGB32);
        QVERIFY(image.save(picture));
        LessonText text;
        text.setText(u"a <b>b</b> <img src=\"%1\"> [c](file://%1) d ![e](%1) ![f](file://%1) <https://g.example>"_s.arg(
            picture));
        QVERIFY2(text.toPlainText().contains(u"<b>b</b>"_s), qPrintable(text.toPlainText()));
        QVERIFY(text.toPlainText().contains(u" c "_s));
        QVERIFY(!text.toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!has(*text.document(), [](const QTextCharFormat &format) { return format.isImageFormat(); }));
        QVERIFY(!has(*text.document(), [](const QTextCharFormat &format) { return format.isAnchor(); }));
        QVERIFY(!has(*text.document(), [](const QTextCharFormat &format) { return format.fontUnderline(); }));
    }

    void loadsNothing()
    {
        struct Asking : QTextBrowser {
            using QTextBrowser::loadResource;
        };
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a") == 1);
        file.close();
        LessonText text;
        const auto load = static_cast<QVariant (QTextBrowser::*)(int, const QUrl &)>(&Asking::loadResource);
        QVERIFY(!(text.*load)(QTextDocument::HtmlResource, QUrl::fromLocalFile(file.fileName())).isValid());
    }

    void showsNoHiddenCharacters()
    {
        LessonText text;
        text.setText(u"a\u202eb"_s);
        QCOMPARE(text.toPlainText(), u"a<U+202E>b"_s);
    }

    void isAsHighAsItsLines()
    {
        LessonText text;
        text.setText(u"word "_s.repeated(100));
        text.show();
        const auto heightAt = [&text](int width) {
            text.resize(width, text.height());
            QCoreApplication::processEvents(); // the height follows the width later
            return text.height();
        };
        const int wide = heightAt(1000);
        QVERIFY(heightAt(200) > 3 * wide);
        QCOMPARE(text.viewport()->height(), text.height()); // so that the last line is painted
    }
};

QTEST_MAIN(TestLessonText)
#include "tst_lessontext.moc"
