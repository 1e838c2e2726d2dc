// SPDX-License-Identifier: MIT
#include "ui/parts/backgroundwork.h"

#include <QProgressBar>
#include <QProgressDialog>
#include <QThread>
#include <QWidget>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace pangaea {

namespace {

constexpr auto showInterval = 100ms;
constexpr auto showAfter = 400ms; // shorter work needs no dialog
constexpr int progressSteps = 1000;

} // namespace

BackgroundWork::BackgroundWork(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_bar->setValue(int(m_share * (progressSteps - 1))); });
}

BackgroundWork::~BackgroundWork()
{
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->wait();
}

void BackgroundWork::start(const QString &label, std::function<void(const Progress &)> work, std::function<void()> done)
{
    Q_ASSERT(!isBusy());
    m_cancelled = false;
    m_share = 0;
    m_done = std::move(done);
    m_dialog = std::make_unique<QProgressDialog>(label, tr("Cancel"), 0, progressSteps, m_window);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(int(std::chrono::milliseconds(showAfter).count()));
    // The dialog's own setValue() runs the event loop, in which the work may end and the dialog with it.
    m_bar = new QProgressBar(m_dialog.get());
    m_bar->setRange(0, progressSteps);
    m_dialog->setBar(m_bar);
    m_dialog->setAutoReset(false);
    m_dialog->setAutoClose(false);
    m_dialog->setValue(0);
    connect(m_dialog.get(), &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    m_timer.start(showInterval);
    m_thread = QThread::create([this, work = std::move(work)] {
        work([this](qint64 ready, qint64 all) {
            m_share = all > 0 ? double(ready) / double(all) : 0;
            return !m_cancelled;
        });
    });
    m_thread->setParent(this);
    m_thread->setObjectName(u"work"_s);
    connect(m_thread, &QThread::finished, this, &BackgroundWork::finish);
    m_thread->start();
}

void BackgroundWork::finish()
{
    m_timer.stop();
    m_dialog.reset();
    m_thread->deleteLater();
    m_thread = nullptr;
    const auto done = std::exchange(m_done, {});
    if (m_cancelled)
        emit cancelled();
    else
        done();
}

} // namespace pangaea
