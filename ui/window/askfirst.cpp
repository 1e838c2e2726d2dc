// SPDX-License-Identifier: MIT
#include "ui/window/askfirst.h"

#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::AskFirst)
};

constexpr qsizetype mostUnasked = 10;

} // namespace

void askFirst(QWidget &window, Settings &settings, const ManyRows &rows, std::function<void()> act)
{
    if (rows.count <= mostUnasked || !settings.askBeforeMany) {
        act();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, rows.title, rows.question, QMessageBox::Cancel, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(rows.details);
    QPushButton *yes = box->addButton(rows.answer, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    auto *never = new QCheckBox(Tr::tr("Do not ask again (Settings can turn it on)"));
    box->setCheckBox(never);
    QObject::connect(yes, &QPushButton::clicked, box, [&settings, never, act = std::move(act)] {
        settings.askBeforeMany = !never->isChecked();
        act();
    });
    box->open();
}

} // namespace pangaea
