// SPDX-License-Identifier: MIT
#include "ui/window/leftsessionbar.h"

#include "ui/look/language.h"
#include "ui/look/zoom.h"

#include "core/basics/savedfile.h"
#include "core/journal/journalfile.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

LeftSessionBar::LeftSessionBar(std::vector<LeftSession> left, QMainWindow &window)
    : QToolBar(tr("Session that was left"), &window)
    , m_left(std::move(left))
    , m_window(window)
    , m_text(new QLabel(this))
    , m_work(&window)
{
    layout()->setSpacing(Zoom::instance().px(6));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Zoom::instance().px(10), 0, Zoom::instance().px(10), 0);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_text);
    const auto addButton = [this](const QString &text, const QString &tip, auto clicked) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, clicked);
        addWidget(button);
    };
    addButton(tr("Open session"), tr("Show it in a window of its own, up to its last moment"),
              [this] { emit openAsked(m_left.front().path(), name()); });
    addButton(tr("Save…"), tr("Save it as a session, to be opened whenever you like"), &LeftSessionBar::askToSave);
    addButton(tr("Discard…"), tr("Remove it"), &LeftSessionBar::askToDiscard);
    addButton(tr("Later"), tr("Offer it again at the next start"), &QObject::deleteLater);
    showFirst();
}

QString LeftSessionBar::name() const
{
    return tr("Session until %1").arg(readersLocale().toString(m_left.front().end(), QLocale::ShortFormat));
}

void LeftSessionBar::showFirst()
{
    const LeftSession &left = m_left.front();
    const QString end = readersLocale().toString(left.end(), QLocale::ShortFormat);
    const QString size = readersLocale().formattedDataSize(left.bytes());
    const auto more = int(m_left.size()) - 1;
    const QString text = tr("Pangaea did not end in order: its session until %1 (%2) was kept.").arg(end, size);
    m_text->setText(more == 0 ? text : tr("%1 %2 more are left.").arg(text).arg(more));
}

void LeftSessionBar::askToSave()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save session"), QDir::homePath(), tr("Session (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->selectFile(u"pangaea-session.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LeftSessionBar::save);
    dialog->open();
}

void LeftSessionBar::save(const QString &path)
{
    if (m_work.isBusy()) {
        emit told(tr("The session is being saved already. Wait until it is done."));
        return;
    }
    const auto problem = std::make_shared<QString>();
    m_work.start(
        tr("Saving the session"),
        [from = m_left.front().path(), path, problem](const Progress &progress) {
            const JournalFile file = readJournal(from, progress);
            *problem = file.error.isEmpty() ? writeJournal(path, file.events, progress).sentence() : file.error;
        },
        [this, from = m_left.front().path(), path, problem] {
            if (!problem->isEmpty()) {
                emit failed(tr("The session was not saved"), *problem);
                return;
            }
            emit told(tr("Saved %1").arg(realPath(path)));
            discard(from);
        });
}

void LeftSessionBar::askToDiscard()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard session"), tr("%1: discard it?").arg(name()),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It cannot be brought back."));
    const QPushButton *yes = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, path = m_left.front().path()] { discard(path); });
    box->open();
}

// By its path, since another may be the first by the time that a question about it is answered.
void LeftSessionBar::discard(const QString &path)
{
    const auto left = std::ranges::find(m_left, path, &LeftSession::path);
    if (left == m_left.end())
        return;
    left->discard();
    m_left.erase(left);
    if (m_left.empty())
        deleteLater();
    else
        showFirst();
}

} // namespace pangaea
