// SPDX-License-Identifier: MIT
#include "ui/parts/messagebox.h"

#include "ui/look/zoom.h"

#include <QFontMetrics>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestMessageBox : public QObject
{
    Q_OBJECT
private slots:
    // Also where the text is shorter than the title.
    void showsItsTitle()
    {
        for (const int percent : {100, 200}) {
            Zoom::instance().setPercent(percent);
            QMessageBox box(QMessageBox::Question, u"Spawn many processes"_s, u"Spawn?"_s);
            box.addButton(QMessageBox::Ok);
            fitTitle(box);
            box.show();
            const QFontMetrics title(Zoom::instance().boldFont());
            QVERIFY(box.width() > title.horizontalAdvance(box.windowTitle()) + Zoom::instance().px(100));
        }
        Zoom::instance().reset();
    }
};

QTEST_MAIN(TestMessageBox)
#include "tst_messagebox.moc"
