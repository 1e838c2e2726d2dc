// SPDX-License-Identifier: MIT
// Tab goes the way that a window is read.
#include "ui/parts/taborder.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton(name);
    made->setObjectName(name);
    return made;
}

QStringList names(const QList<QWidget *> &widgets)
{
    QStringList all;
    for (const QWidget *widget : widgets)
        all += widget->objectName();
    return all;
}

/// Where Tab goes, from the first one on.
QStringList chain(QWidget *first)
{
    QStringList all;
    QWidget *now = first;
    do {
        if (now->focusPolicy() & Qt::TabFocus && !now->objectName().isEmpty())
            all += now->objectName();
        now = now->nextInFocusChain();
    } while (now != first);
    return all;
}

} // namespace

class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void layoutsAreReadInTheirOrder()
    {
        QWidget area;
        auto *last = button(u"last"_s); // made first
        auto *rows = new QVBoxLayout(&area);
        auto *row = new QHBoxLayout;
        row->addWidget(button(u"a"_s));
        row->addWidget(button(u"b"_s));
        rows->addLayout(row);
        auto *scroll = new QScrollArea;
        scroll->setObjectName(u"scroll"_s);
        auto *content = new QWidget;
        (new QVBoxLayout(content))->addWidget(button(u"inner"_s));
        scroll->setWidget(content);
        rows->addWidget(scroll);
        rows->addWidget(last);
        auto *never = button(u"never"_s);
        never->setFocusPolicy(Qt::ClickFocus);
        rows->addWidget(never);
        QCOMPARE(names(inReadingOrder(area)), QStringList({u"a"_s, u"b"_s, u"scroll"_s, u"inner"_s, u"last"_s}));
    }

    void areasFollowEachOther()
    {
        QMainWindow window;
        auto *dock = new QDockWidget(&window);
        auto *title = new QWidget;
        (new QHBoxLayout(title))->addWidget(button(u"title"_s));
        dock->setTitleBarWidget(title);
        dock->setWidget(button(u"content"_s));
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        window.setCentralWidget(button(u"centre"_s));
        setTabOrderOf({window.centralWidget(), dock});
        QCOMPARE(chain(window.centralWidget()), QStringList({u"centre"_s, u"content"_s, u"title"_s}));
        setTabOrderOf({dock, window.centralWidget()});
        QCOMPARE(chain(window.centralWidget()), QStringList({u"centre"_s, u"content"_s, u"title"_s})); // a ring
    }

    void anotherWindowIsLeftAlone()
    {
        QMainWindow window;
        window.setCentralWidget(button(u"centre"_s));
        auto *dock = new QDockWidget(&window);
        dock->setWidget(button(u"content"_s));
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->setFloating(true);
        window.show();
        setTabOrderOf({window.centralWidget(), dock}); // says nothing: what it prints fails the test
        QCOMPARE(chain(window.centralWidget()), QStringList({u"centre"_s}));
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
